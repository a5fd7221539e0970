import { QuestionCircleOutlined, SearchOutlined } from "@ant-design/icons";
import { HomeDocument } from "@doorstep/schema/admin/graphql";
import { recordChoices } from "@doorstep/schema/admin/record-choices";
import { recordTypes } from "@doorstep/schema/admin/record-types";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Suspense, lazy, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../graph/send-document";
import { useLabel } from "../language/language";
import { AccountButton } from "../session/AccountButton";
import { DisplayButton } from "../session/DisplayButton";
import { useMe } from "../session/me";
import { ConsoleLink } from "../ui/ConsoleLink";
import { RecordLinksContext } from "../ui/records/record-links";
import type { RecordLinks } from "../ui/records/record-links";
import type { RecordLook } from "../ui/records/record-look";
import { useShortcut } from "../ui/use-shortcut";
import styles from "./ConsoleFrame.module.css";
import { ShortcutHelp } from "./ShortcutHelp";
import { SideMenu } from "./SideMenu";
import { slices } from "./slices";

/** Matters, then projects, then people and units: what the field at the top finds. */
const PALETTE_TYPES = ["Suggestion", "Project", "Consultation", "Story", "User", "Supervisor", "Organization"];

const SearchPalette = lazy(async () => ({ default: (await import("../search/SearchPalette")).SearchPalette }));

function OpenWorkLink(): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ["home"], queryFn: ({ signal }) => send(HomeDocument, {}, signal) });
  const count = data?.home.openWork.reduce((sum, work) => sum + work.count, 0);
  return (
    <ConsoleLink href="/" className={styles["work"]}>
      {t("app.openWork")} {count === undefined ? null : <strong className="number">{count}</strong>}
    </ConsoleLink>
  );
}

/** The records the palette searches: those people know by a number or a title. */
function paletteRecords(looks: readonly RecordLook[]): readonly RecordLook[] {
  const isFound = (type: string): boolean => recordChoices[type]?.takesText === true || recordChoices[type]?.isWhole === true;
  return PALETTE_TYPES.flatMap((type) => looks.find((look) => look.type === type && isFound(type)) ?? []);
}

/** The types whose ledger the palette cuts to a place. */
const PLACED_TYPES = new Set(["Suggestion", "Project"]);

/** Filter that a division code belongs to: 9 digits are a town, 12 a village. */
function placeFilter(code: string): "townCode" | "villageCode" {
  return code.length > 9 ? "villageCode" : "townCode";
}

/** Head, menu and content of every page behind the login. */
export function ConsoleFrame(): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const navigate = useNavigate();
  const me = useMe();
  const [isSearching, setSearching] = useState(false);
  const [isHelping, setHelping] = useState(false);
  useShortcut("k", () => setSearching(true), { withControl: true });
  useShortcut("?", () => setHelping(true));
  useShortcut("h", () => void navigate({ to: "/", search: {} }));
  if (me === null) return null;
  const entries = slices.filter((slice) => me.menu.includes(slice.name) && (slice.page !== undefined || slice.looks.length + (slice.registers?.length ?? 0) > 0));
  const looks = entries.flatMap(({ looks: own, registers = [], settings = [] }) => [...own, ...registers, ...settings]);
  const links: RecordLinks = {
    moveKeys: me.moveKeys,
    today: me.district.today,
    hrefOf: (type, id) => {
      const look = looks.find((candidate) => candidate.type === type);
      return look === undefined || id === "" || !recordTypes[type]?.hasPage ? undefined : `${look.path}/${id}`;
    },
  };
  return (
    <div className={styles["frame"]}>
      <a href="#main" className={styles["skip"]}>
        {t("app.skip")}
      </a>
      <header className={styles["head"]}>
        <span className={styles["name"]}>
          {me.district.name} {t("app.name")}
        </span>
        <Button className={styles["search"] ?? ""} icon={<SearchOutlined />} onClick={() => setSearching(true)}>
          {t("app.search")} <kbd>Ctrl K</kbd>
        </Button>
        <span className={styles["right"]}>
          {me.district.isDemo ? (
            <span className={styles["demo"]}>{t("app.demo", { day: me.district.today })}</span>
          ) : null}
          <OpenWorkLink />
          <DisplayButton />
          <Button
            type="text"
            icon={<QuestionCircleOutlined />}
            aria-label={t("app.help")}
            onClick={() => setHelping(true)}
          />
          <AccountButton me={me} />
        </span>
      </header>
      <SideMenu entries={entries} />
      <main id="main" tabIndex={-1} className={styles["main"]}>
        <RecordLinksContext value={links}>
          <Outlet />
        </RecordLinksContext>
      </main>
      {isSearching ? (
        <Suspense fallback={null}>
          <SearchPalette
            pages={[
              { name: t("slices.home"), href: "/" },
              ...looks.map((look) => ({ name: labelText(look.title), href: look.path })),
            ]}
            records={paletteRecords(looks).map((look) => ({
              type: look.type,
              group: labelText(look.title),
              href: (id) => `${look.path}/${id}`,
              ...(PLACED_TYPES.has(look.type) ? { placeHref: (code: string) => `${look.path}?${placeFilter(code)}=${code}` } : {}),
            }))}
            onClose={() => setSearching(false)}
          />
        </Suspense>
      ) : null}
      {isHelping ? <ShortcutHelp onClose={() => setHelping(false)} /> : null}
    </div>
  );
}
