import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHead } from "../../ui/PageHead";
import { IndicatorBoard } from "./IndicatorBoard";

/** 指标与汇报: the board of indicators. */
export function IndicatorsPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("indicators.title")} />
      <IndicatorBoard />
    </>
  );
}
