import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox, Flex, Input, Popover, Tooltip } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { ConsoleLink } from "../ConsoleLink";
import { writeFlatSearch } from "../split-href";
import type { FlatSearch } from "../split-href";
import type { LedgerView } from "./ledger-definition";
import styles from "./LedgerViews.module.css";
import type { SavedView } from "./saved-views";

interface LedgerViewsProps {
  readonly path: string;
  readonly views: readonly LedgerView[];
  readonly kept: readonly SavedView[];
  /** Filters and sort in use, without the page. */
  readonly search: FlatSearch;
  readonly onSave: (name: string, search: FlatSearch, isShared: boolean) => void;
  readonly onRemove: (name: string) => void;
}

function sameSearch(one: FlatSearch, other: FlatSearch): boolean {
  return writeFlatSearch(sorted(one)) === writeFlatSearch(sorted(other));
}

function sorted(search: FlatSearch): FlatSearch {
  return Object.fromEntries(Object.entries(search).sort(([one], [other]) => one.localeCompare(other)));
}

/** Named sets of filters as tabs: those of the ledger, the person's own, and those that colleagues share. */
export function LedgerViews({ path, views, kept, search, onSave, onRemove }: LedgerViewsProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const save = (): void => {
    const text = name.trim();
    if (text === "") return;
    onSave(text, search, isShared);
    setName("");
    setShared(false);
    setNaming(false);
  };
  const all: LedgerView = { key: "", label: { zh: t("ledger.all"), en: t("ledger.all") }, search: {} };
  const isKnown = [all, ...views, ...kept].some((view) => sameSearch(view.search, search));
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
        {kept.map((view) => {
          const link = tab({ key: view.name, label: { zh: view.name, en: view.name }, search: view.search });
          return (
            <li key={`${view.ownerName}-${view.name}`}>
              {view.isShared ? <Tooltip title={t("ledger.sharedBy", { name: view.ownerName })}>{link}</Tooltip> : link}
              {view.isOwn ? (
                <Button
                  type="text"
                  size="small"
                  icon={<CloseOutlined />}
                  aria-label={t("ledger.removeView", { name: view.name })}
                  onClick={() => onRemove(view.name)}
                />
              ) : null}
            </li>
          );
        })}
        {isKnown ? null : (
          <li>
            <Popover
              trigger="click"
              open={isNaming}
              onOpenChange={setNaming}
              content={
                <Flex gap={8} align="center">
                  <Input
                    aria-label={t("ledger.viewName")}
                    placeholder={t("ledger.viewName")}
                    value={name}
                    maxLength={20}
                    onChange={(event) => setName(event.target.value)}
                    onPressEnter={save}
                  />
                  <Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)}>
                    {t("ledger.shareView")}
                  </Checkbox>
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
