import type { FormField } from "@doorstep/schema/form-field";
import { DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useEffect, useId, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { codesOf, useCodeText } from "../facts/code-label";
import { PickerControl } from "../pickers/PickerControl";
import styles from "./LedgerFilters.module.css";
import type { FilterValue, LedgerFilter } from "./ledger-state";

interface FilterControlProps {
  readonly field: FormField;
  readonly filter: LedgerFilter;
  readonly onChange: (value: FilterValue | null | undefined) => void;
}

function TextFilter({ id, value, onChange }: { id: string; value: string; onChange: (text: string) => void }): ReactNode {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  // Leaving the field must not send the filter anew: it would undo what was pressed meanwhile.
  const send = (): void => {
    if (text.trim() !== value) onChange(text.trim());
  };
  return (
    <Input
      id={id}
      allowClear
      data-shortcut="filter"
      className={styles["control"]}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === "") onChange("");
      }}
      onPressEnter={send}
      onBlur={send}
    />
  );
}

function ValueControl({ field, filter, onChange, id }: FilterControlProps & { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const codeText = useCodeText();
  const value = filter[field.name];
  switch (field.kind) {
    case "enum": {
      const list = field.enumName ?? "";
      const options = codesOf(list).map((code) => ({ value: code, label: codeText(list, code) }));
      return (
        <Select<readonly string[] | string>
          id={id}
          className={styles["control"] ?? ""}
          placeholder={t("ledger.any")}
          {...(field.isList ? { mode: "multiple", maxTagCount: "responsive" } : {})}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={options}
          value={(value ?? null) as string | null}
          onChange={onChange}
        />
      );
    }
    case "boolean":
      return (
        <Select<string>
          id={id}
          style={{ width: 90 }}
          placeholder={t("ledger.any")}
          allowClear
          options={[
            { value: "true", label: t("ledger.yes") },
            { value: "false", label: t("ledger.no") },
          ]}
          value={value === undefined ? null : String(value)}
          onChange={(text) => onChange(text === undefined ? null : text === "true")}
        />
      );
    case "int":
      return (
        <InputNumber
          id={id}
          style={{ width: 110 }}
          precision={0}
          value={typeof value === "number" ? value : null}
          changeOnWheel={false}
          onChange={(number) => onChange(number)}
        />
      );
    case "date":
      return (
        <DatePicker
          id={id}
          style={{ width: 140 }}
          value={typeof value === "string" ? dayjs(value) : null}
          onChange={(day) => onChange(day?.format("YYYY-MM-DD"))}
        />
      );
    case "text":
    case "longText":
      return <TextFilter id={id} value={typeof value === "string" ? value : ""} onChange={onChange} />;
    default:
      return (
        <PickerControl
          id={id}
          field={field}
          className={styles["control"] ?? ""}
          placeholder={t("ledger.any")}
          value={(value ?? null) as string | readonly string[] | null}
          townCode={typeof filter["townCode"] === "string" ? filter["townCode"] : null}
          onChange={onChange}
        />
      );
  }
}

/** One filter of a ledger, drawn from its field in the schema. */
export function FilterControl(props: FilterControlProps): ReactNode {
  const labelText = useLabel();
  const id = useId();
  return (
    <div className={styles["filter"]}>
      <label htmlFor={id}>{labelText(props.field.label)}</label>
      <ValueControl {...props} id={id} />
    </div>
  );
}
