import { useTranslation } from "react-i18next";
import { useLabel, useLanguage } from "../../language/language";
import { codeLabel } from "../../ui/facts/code-label";
import type { Indicator } from "./board-queries";
import { figureText, groupedDigits } from "./figure-text";

type Value = string | null | undefined;

/** The words of indicators and figures in the language on the screen. */
export function useFigureText() {
  const { t } = useTranslation();
  const labelText = useLabel();
  const isEnglish = useLanguage() === "en-US";
  const unitOf = (indicator: Indicator): string => {
    if (indicator.kind === "MONEY") return t("indicators.wan");
    return isEnglish ? indicator.unitEn : indicator.unit;
  };
  return {
    name: (indicator: Indicator): string => (isEnglish ? indicator.nameEn : indicator.name),
    definition: (indicator: Indicator): string => (isEnglish ? indicator.definitionEn : indicator.definition),
    parts: (indicator: Indicator) => ({
      numerator: isEnglish ? indicator.numeratorEn : indicator.numerator,
      denominator: isEnglish ? indicator.denominatorEn : indicator.denominator,
    }),
    unit: unitOf,
    /** The unit where it does not stand in the value already. */
    unitBeside: (indicator: Indicator): string => (indicator.kind === "RATE" ? "" : unitOf(indicator)),
    count: (value: Value): string => (value === null || value === undefined ? "" : groupedDigits(value)),
    value: (indicator: Indicator, value: Value): string => figureText(indicator, value, (code) => labelText(codeLabel("EvaluationPeriod", code))),
  };
}
