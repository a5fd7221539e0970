import type { ShownField } from "@doorstep/schema/record-page";
import { Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../ConsoleLink";
import { CodeText } from "../facts/CodeText";
import { instantText } from "../facts/date-text";
import { DeadlineText } from "../facts/DeadlineText";
import type { DeadlineFacts } from "../facts/DeadlineText";
import { Lamp } from "../facts/Lamp";
import type { LampColor } from "../facts/Lamp";
import { MoneyText } from "../facts/MoneyText";
import { StateTag } from "../facts/StateTag";
import { FileList } from "../files/FileList";
import { useRecordLinks } from "./record-links";
import { asList, asShown, asText, briefInstant } from "./shown-text";

interface ShownValueProps {
  readonly field: ShownField;
  readonly value: unknown;
  /** Units stand in the column's head. */
  readonly isCell?: boolean;
}

function RefValue({ field, value }: ShownValueProps): ReactNode {
  const { hrefOf } = useRecordLinks();
  const row = asShown(value);
  // A row without a name is still a row that can be opened: the end of its id tells it from others.
  const name = asText(row?.[field.refName ?? "name"]) || asText(row?.["id"]).slice(-8);
  const href = hrefOf(field.refType ?? "", asText(row?.["id"]));
  return href === undefined ? name : <ConsoleLink href={href}>{name}</ConsoleLink>;
}

function RatioValue({ value }: { readonly value: unknown }): ReactNode {
  const ratio = asShown(value);
  const percent = asText(ratio?.["percent"]);
  return (
    <Tooltip title={`${asText(ratio?.["numerator"])} / ${asText(ratio?.["denominator"])}`}>
      <span className="number">{percent === "" ? "–" : `${percent}%`}</span>
    </Tooltip>
  );
}

/** An instant as people read it: in a column without what the district's year makes plain, the whole on hover. */
function InstantValue({ instant, isCell }: { readonly instant: string; readonly isCell: boolean }): ReactNode {
  const { today } = useRecordLinks();
  const whole = instantText(instant);
  return (
    <span className="number" title={isCell ? whole : undefined}>
      {isCell ? briefInstant(instant, today.slice(0, 4)) : whole}
    </span>
  );
}

/** The value of a field as its kind asks. */
export function ShownValue({ field, value, isCell = false }: ShownValueProps): ReactNode {
  const { t } = useTranslation();
  if (value === null || value === undefined || value === "") return isCell ? t("ledger.none") : null;
  const list = field.enumName ?? "";
  switch (field.kind) {
    case "state":
      return <StateTag list={list} state={asText(value)} />;
    case "code":
      return <CodeText list={list} code={asText(value)} isCell={isCell} />;
    case "codes":
      return asList(value).map((code, index) => (
        <span key={asText(code)}>
          {index > 0 ? "、" : ""}
          <CodeText list={list} code={asText(code)} />
        </span>
      ));
    case "lamp":
      return <Lamp color={asText(value) as LampColor} />;
    case "flag":
      return value === true ? t("ledger.yes") : t("ledger.no");
    case "money":
      return <MoneyText amount={asText(asShown(value)?.["amount"] ?? value)} hasUnit={!isCell} />;
    case "ratio":
      return <RatioValue value={value} />;
    case "percent":
      return <span className="number">{asText(value)}%</span>;
    case "deadline":
      return <DeadlineText deadline={value as DeadlineFacts} />;
    case "number":
    case "day":
      return <span className="number">{asText(value)}</span>;
    case "instant":
      return <InstantValue instant={asText(value)} isCell={isCell} />;
    case "ref":
      return <RefValue field={field} value={value} />;
    case "refs":
      return asList(value).map((item, index) => (
        <span key={asText(asShown(item)?.["id"]) || index}>
          {index > 0 ? "、" : ""}
          <RefValue field={field} value={item} />
        </span>
      ));
    case "files":
      return <FileList files={Array.isArray(value) ? value : [value]} />;
    case "texts":
      return asList(value).map(asText).join("、");
    default:
      return asText(value);
  }
}
