import { Button, Input, Select, Typography } from "antd";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { codeLabel, codesOf } from "../../ui/facts/code-label";
import home from "../home/HomePage.module.css";
import type { Indicator, Opened } from "./board-queries";
import type { BoardState } from "./board-state";
import { DefinitionText } from "./DefinitionText";
import { figureRequest } from "./figure-requests";
import { IndicatorRecords } from "./IndicatorRecords";
import { IndicatorSplit } from "./IndicatorSplit";
import { IndicatorTrend } from "./IndicatorTrend";
import styles from "./IndicatorsPage.module.css";
import { useFigureText } from "./use-figure-text";

interface IndicatorDetailProps {
  readonly state: BoardState;
  readonly indicator: Indicator;
  readonly onChange: (part: Partial<BoardState>) => void;
}

/** One indicator: what it means, how it went by month, how it is split, and what stands behind it. */
export function IndicatorDetail({ state, indicator, onChange }: IndicatorDetailProps): ReactNode {
  const { t } = useTranslation();
  const text = useFigureText();
  const [opened, setOpened] = useState<Opened | null>(null);
  const request = useMemo(() => figureRequest(indicator, state.choice), [indicator, state.choice]);
  const [needed] = indicator.requiredArguments;
  return (
    <section className={home["panel"]} aria-labelledby="indicator-title">
      <div className={styles["head"]}>
        <h2 id="indicator-title">{text.name(indicator)}</h2>
        <Button size="small" onClick={() => onChange({ indicator: null, choice: null, by: null })}>{t("indicators.close")}</Button>
      </div>
      <Typography.Paragraph type="secondary">
        <DefinitionText indicator={indicator} />
      </Typography.Paragraph>
      {needed === undefined ? null : <Choice needed={needed} choice={state.choice} onChange={(choice) => onChange({ choice })} />}
      {request === null ? null : (
        <>
          <IndicatorTrend state={state} indicator={indicator} request={request} />
          {indicator.splits.length === 0 ? null : (
            <IndicatorSplit
              state={state}
              indicator={indicator}
              request={request}
              onSplit={(by) => onChange({ by })}
              onOpen={(townCode) => setOpened({ part: "NUMERATOR", townCode, page: 1 })}
            />
          )}
          <IndicatorRecords state={state} indicator={indicator} request={request} opened={opened} onOpen={setOpened} />
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly needed: string;
  readonly choice: string | null;
  readonly onChange: (choice: string | null) => void;
}

/** Code lists of the arguments without which an indicator means nothing. */
const LISTS: Readonly<Record<string, string>> = { type: "OutputType", roster: "RosterKind" };

function Choice({ needed, choice, onChange }: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const list = LISTS[needed];
  const options =
    needed === "isAsset"
      ? [{ value: "true", label: t("indicators.works") }, { value: "false", label: t("indicators.services") }]
      : codesOf(list ?? "").map((code) => ({ value: code, label: labelText(codeLabel(list ?? "", code)) }));
  return (
    <div className={styles["filters"]}>
      <label htmlFor="choice">{t(`indicators.needs.${needed === "metric" ? "metric" : "choice"}`)}</label>
      {needed === "metric" ? (
        <Input.Search id="choice" defaultValue={choice ?? ""} onSearch={(metric) => onChange(metric.trim() === "" ? null : metric.trim())} />
      ) : (
        <Select<string> id="choice" value={choice} onChange={onChange} options={options} showSearch={{ optionFilterProp: "label" }} />
      )}
    </div>
  );
}
