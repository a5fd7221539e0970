import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { codeLabel, codesOf } from "../../ui/facts/code-label";
import type { BoardState } from "./board-state";
import styles from "./IndicatorsPage.module.css";

interface BoardFiltersProps {
  readonly state: BoardState;
  readonly onChange: (part: Partial<BoardState>) => void;
}

const textOf = (day: dayjs.Dayjs | null): string | null => day?.format("YYYY-MM-DD") ?? null;
const dayOf = (text: string | null): dayjs.Dayjs | null => (text === null ? null : dayjs(text));

/** Group, day, plan year and period: what all figures of the board share. */
export function BoardFilters({ state, onChange }: BoardFiltersProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  return (
    <div className={styles["filters"]}>
      <label htmlFor="group">{t("indicators.group")}</label>
      <Select
        id="group"
        value={state.group}
        onChange={(group) => onChange({ group, indicator: null, choice: null })}
        options={codesOf("IndicatorGroup").map((code) => ({ value: code, label: labelText(codeLabel("IndicatorGroup", code)) }))}
      />
      <label htmlFor="as-of">{t("indicators.asOf")}</label>
      <DatePicker id="as-of" value={dayOf(state.asOf)} onChange={(day) => onChange({ asOf: textOf(day) })} />
      <label htmlFor="plan-year">{t("indicators.planYear")}</label>
      <Select<number | null>
        id="plan-year"
        value={state.planYear}
        onChange={(planYear) => onChange({ planYear })}
        options={[{ value: null, label: t("indicators.allYears") }, ...yearsAround(state.asOf).map((year) => ({ value: year, label: String(year) }))]}
      />
      <label htmlFor="period-from">{t("indicators.period")}</label>
      <DatePicker.RangePicker
        id={{ start: "period-from", end: "period-to" }}
        aria-label={t("indicators.period")}
        allowEmpty={[true, true]}
        value={[dayOf(state.from), dayOf(state.to)]}
        onChange={(days) => onChange({ from: textOf(days?.[0] ?? null), to: textOf(days?.[1] ?? null) })}
      />
    </div>
  );
}

/** The plan years that can be asked for: the one after the day's year and the five before. */
function yearsAround(asOf: string | null): number[] {
  const last = Number((asOf ?? dayjs().format("YYYY-MM-DD")).slice(0, 4)) + 1;
  return Array.from({ length: 6 }, (_, index) => last - index);
}
