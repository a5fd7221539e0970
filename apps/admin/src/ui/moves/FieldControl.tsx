import type { FormField } from "@doorstep/schema/form-field";
import { Checkbox, DatePicker, Input, InputNumber, Radio, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { codesOf, useCodeText } from "../facts/code-label";
import { FilesControl } from "../files/FilesControl";
import { PickerControl } from "../pickers/PickerControl";

/** A choice of up to this many stands open as radio buttons. */
const OPEN_CHOICES = 4;

interface FieldControlProps {
  readonly field: FormField;
  readonly townCode: string | null;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

function EnumControl({ field, townCode: _town, value, onChange, ...rest }: FieldControlProps): ReactNode {
  const codeText = useCodeText();
  const labelText = useLabel();
  const list = field.enumName ?? "";
  const options = codesOf(list).map((code) => ({ value: code, label: codeText(list, code) }));
  if (!field.isList && field.isRequired && options.length <= OPEN_CHOICES) {
    return (
      <Radio.Group
        {...rest}
        aria-label={labelText(field.label)}
        options={options}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
      />
    );
  }
  return (
    <Select
      {...rest}
      {...(field.isList ? { mode: "multiple" } : {})}
      allowClear={!field.isRequired}
      showSearch={{ optionFilterProp: "label" }}
      options={options}
      value={value ?? null}
      onChange={(next) => onChange?.(next)}
    />
  );
}

/** The control of one field, by its kind. antd's form gives it id, value and onChange. */
export function FieldControl(props: FieldControlProps): ReactNode {
  const { field, townCode, value, onChange, ...rest } = props;
  const { t } = useTranslation();
  const labelText = useLabel();
  const change = onChange ?? ((): void => undefined);
  const most = field.maxLength === undefined ? {} : { maxLength: field.maxLength };
  switch (field.kind) {
    case "text":
      return (
        <Input {...rest} {...most} value={typeof value === "string" ? value : ""} onChange={(event) => change(event.target.value)} />
      );
    case "longText":
      return (
        <Input.TextArea
          {...rest}
          {...most}
          showCount={field.maxLength !== undefined}
          autoSize={{ minRows: 3, maxRows: 12 }}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => change(event.target.value)}
        />
      );
    case "files":
      return <FilesControl {...rest} field={field} value={value} onChange={change} />;
    case "enum":
      return <EnumControl {...props} />;
    case "boolean":
      return (
        <Checkbox {...rest} checked={value === true} onChange={(event) => change(event.target.checked)}>
          {labelText(field.label)}
        </Checkbox>
      );
    case "int":
    case "decimal":
    case "percent":
    case "money":
      return (
        <InputNumber<string | number>
          {...rest}
          style={{ width: 220 }}
          stringMode={field.kind !== "int"}
          changeOnWheel={false}
          {...(field.kind === "int" ? { precision: 0 } : {})}
          {...(field.kind === "percent" ? { min: 0, max: 100 } : {})}
          suffix={field.kind === "money" ? t("move.yuan") : field.kind === "percent" ? "%" : undefined}
          value={(value ?? null) as string | number | null}
          onChange={change}
        />
      );
    case "date":
      return <DatePicker {...rest} style={{ width: 220 }} value={(value ?? null) as never} onChange={change} />;
    case "dateTime":
      return (
        <DatePicker
          {...rest}
          style={{ width: 220 }}
          showTime={{ format: "HH:mm" }}
          format="YYYY-MM-DD HH:mm"
          value={(value ?? null) as never}
          onChange={change}
        />
      );
    default:
      return (
        <PickerControl
          {...rest}
          field={field}
          townCode={townCode}
          value={(value ?? null) as string | readonly string[] | null}
          onChange={change}
        />
      );
  }
}
