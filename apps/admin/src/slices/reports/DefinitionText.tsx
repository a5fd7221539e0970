import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Indicator } from "./board-queries";
import { useFigureText } from "./use-figure-text";

/** How an indicator is counted, with its numerator and denominator. */
export function DefinitionText({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { t } = useTranslation();
  const text = useFigureText();
  const { numerator, denominator } = text.parts(indicator);
  return (
    <>
      <div>{text.definition(indicator)}</div>
      {denominator === null ? null : (
        <>
          <div>{t("indicators.numerator", { what: numerator })}</div>
          <div>{t("indicators.denominator", { what: denominator })}</div>
        </>
      )}
    </>
  );
}
