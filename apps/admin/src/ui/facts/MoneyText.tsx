import { Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { wanText, yuanText } from "./money-text";

interface MoneyTextProps {
  /** Yuan as a decimal string; null shows a dash. */
  readonly amount: string | null | undefined;
  /** Names the unit beside the figure; off in columns whose head names it. */
  readonly hasUnit?: boolean;
}

/** Money in 万元 with two places; the exact yuan on hover and focus. */
export function MoneyText({ amount, hasUnit = true }: MoneyTextProps): ReactNode {
  const { t } = useTranslation();
  if (amount === null || amount === undefined) return t("ledger.none");
  return (
    <Tooltip title={`${yuanText(amount)} ${t("money.yuan")}`}>
      <span className="number">
        {wanText(amount)}
        {hasUnit ? ` ${t("money.wan")}` : ""}
      </span>
    </Tooltip>
  );
}
