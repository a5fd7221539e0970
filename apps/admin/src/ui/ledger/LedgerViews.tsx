import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Flex, Input, Popover } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { ConsoleLink } from "../ConsoleLink";
import { writeFlatSearch } from "../split-href";
import type { FlatSearch } from "../split-href";
import { readStoredJson, writeStoredJson } from "../stored-json";
import type { LedgerView } from "./ledger-definition";
import styles from "./LedgerViews.module.css";

interface LedgerViewsProps {
  readonly ledger: string;
  readonly path: string;
  readonly views: readonly LedgerView[];
  /** Filters and sort in use, without the page. */
  readonly search: FlatSearch;
}

function sameSearch(one: FlatSearch, other: FlatSearch): boolean {
  return writeFlatSearch(sorted(one)) === writeFlatSearch(sorted(other));
}

function sorted(search: FlatSearch): FlatSearch {
  return Object.fromEntries(Object.entries(search).sort(([one], [other]) => one.localeCompare(other)));
}

/** Named sets of filters as tabs: those of the ledger, and those the user keeps on this machine. */
export function LedgerViews({ ledger, path, views, search }: LedgerViewsProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const key = `doorstep.views.${ledger}`;
  const [own, setOwn] = useState(() => readStoredJson<readonly LedgerView[]>(key) ?? []);
  const [name, setName] = useState("");
  const [isNaming, setNaming] = useState(false);
  const keep = (next: readonly LedgerView[]): void => {
    setOwn(next);
    writeStoredJson(key, next);
  };
  const save = (): void => {
    const text = name.trim();
    if (text === "") return;
    const others = own.filter((view) => view.key !== text);
    keep([...others, { key: text, label: { zh: text, en: text }, search }]);
    setName("");
    setNaming(false);
  };
  const all: LedgerView = { key: "", label: { zh: t("ledger.all"), en: t("ledger.all") }, search: {} };
  const isKnown = [all, ...views, ...own].some((view) => sameSearch(view.search, search));
  const tab = (view: LedgerView): ReactNode => (
    <ConsoleLink
      href={`${path}${writeFlatSearch(view.search)}`}
      aria-current={sameSearch(view.search, search) ? "page" : undefined}
      className={styles["tab"]}
    >
      {labelText(view.label)}
    </ConsoleLink>
  );
  return (
    <nav aria-label={t("ledger.views")}>
      <ul className={styles["views"]}>
        {[all, ...views].map((view) => (
          <li key={view.key}>{tab(view)}</li>
        ))}
        {own.map((view) => (
          <li key={`own-${view.key}`}>
            {tab(view)}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t("ledger.removeView", { name: view.key })}
              onClick={() => keep(own.filter((other) => other !== view))}
            />
          </li>
        ))}
        {isKnown ? null : (
          <li>
            <Popover
              trigger="click"
              open={isNaming}
              onOpenChange={setNaming}
              content={
                <Flex gap={8}>
                  <Input
                    aria-label={t("ledger.viewName")}
                    placeholder={t("ledger.viewName")}
                    value={name}
                    maxLength={20}
                    onChange={(event) => setName(event.target.value)}
                    onPressEnter={save}
                  />
                  <Button type="primary" onClick={save}>
                    {t("ledger.saveView")}
                  </Button>
                </Flex>
              }
            >
              <Button type="text" size="small" icon={<PlusOutlined />}>
                {t("ledger.saveView")}
              </Button>
            </Popover>
          </li>
        )}
      </ul>
    </nav>
  );
}
