import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../ConsoleLink";
import { EmptyState } from "../EmptyState";

interface LedgerEmptyProps {
  /** No rows at all, none that match the filter, or none that this viewer may see. */
  readonly because: "noData" | "noMatch" | "noScope";
  readonly onClear: () => void;
}

/** Why a ledger shows no rows, with one way on. */
export function LedgerEmpty({ because, onClear }: LedgerEmptyProps): ReactNode {
  const { t } = useTranslation();
  if (because === "noMatch") {
    return (
      <EmptyState
        title={t("empty.noMatch")}
        hint={t("empty.noMatchHint")}
        action={<Button onClick={onClear}>{t("ledger.clear")}</Button>}
      />
    );
  }
  const home = <ConsoleLink href="/">{t("empty.toHome")}</ConsoleLink>;
  return because === "noScope" ? (
    <EmptyState title={t("empty.noScope")} hint={t("empty.noScopeHint")} action={home} />
  ) : (
    <EmptyState title={t("empty.noData")} hint={t("empty.noDataHint")} action={home} />
  );
}
