import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../language/language";
import { ConsoleLink } from "../ui/ConsoleLink";
import styles from "./SideMenu.module.css";
import type { SliceEntry } from "./slices";
import { registersPath, SETTINGS_PATH } from "./slices";

function isBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}

interface MenuItem {
  readonly key: string;
  readonly path: string;
  readonly text: string;
  /** Pages that belong to the item. */
  readonly paths: readonly string[];
}

/** The slices this person may open, in the order of the work; the open slice shows its ledgers. */
export function SideMenu({ entries }: { readonly entries: readonly SliceEntry[] }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const { pathname } = useLocation();
  const group = (path: string, text: string, looks: SliceEntry["looks"] = []): readonly MenuItem[] =>
    looks.length === 0 ? [] : [{ key: path, path, text, paths: [path, ...looks.map((look) => look.path)] }];
  const itemsOf = (slice: SliceEntry): readonly MenuItem[] => [
    ...slice.looks.map((look) => ({ key: look.type, path: look.path, text: labelText(look.title), paths: [look.path] })),
    ...group(registersPath(slice.name), t("ledger.registers"), slice.registers),
    ...group(SETTINGS_PATH, t("ledger.settings"), slice.settings),
  ];
  return (
    <nav className={styles["menu"]} aria-label={t("app.menu")}>
      <ul>
        <li>
          <ConsoleLink href="/" aria-current={pathname === "/" ? "page" : undefined}>
            {t("slices.home")}
          </ConsoleLink>
        </li>
        {entries.map((slice) => {
          const items = itemsOf(slice);
          const path = slice.page ?? items[0]?.path;
          if (path === undefined) return null;
          const here = items.find(({ paths }) => paths.some((one) => isBelow(pathname, one)));
          const isHere = here !== undefined || pathname === slice.page;
          const isAlone = items.length <= 1;
          return (
            <li key={slice.name} data-parent={here !== undefined && !isAlone}>
              <ConsoleLink href={path} aria-current={isAlone && isHere ? "page" : undefined}>
                {t(`slices.${slice.name}`)}
              </ConsoleLink>
              {here === undefined || isAlone ? null : (
                <ul>
                  {items.map((item) => (
                    <li key={item.key}>
                      <ConsoleLink href={item.path} aria-current={item === here ? "page" : undefined}>
                        {item.text}
                      </ConsoleLink>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
