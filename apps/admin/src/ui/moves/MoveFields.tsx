import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { amountInWords } from "@doorstep/domain/amount-in-words";
import type { FormField } from "@doorstep/schema/form-field";
import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { isPending } from "../files/sent-files";
import { FieldControl } from "./FieldControl";
import styles from "./MoveFields.module.css";

type Path = readonly (string | number)[];

interface FieldProps {
  readonly field: FormField;
  /** Place of the field in the form's values. */
  readonly path: Path;
  /** Place inside antd's list, which adds its own prefix. */
  readonly itemPath: Path;
}

/** 大写 of an amount that is complete; empty while it is typed. */
function wordsOf(amount: unknown): string {
  const text = typeof amount === "number" ? String(amount) : amount;
  return typeof text === "string" && /^\d{1,16}(\.\d{1,2})?$/.test(text) ? amountInWords(text) : "";
}

/** Only of texts: a rule that speaks of blanks takes numbers, days and lists for missing. */
function isText({ kind }: FormField): boolean {
  return kind === "text" || kind === "longText";
}

/** A form with a file that is still on its way waits for it. */
function untilSent(message: string) {
  return (_rule: unknown, value: unknown): Promise<void> => (isPending(value) ? Promise.reject(new Error(message)) : Promise.resolve());
}

function PlainField({ field, path, itemPath }: FieldProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const townCode: unknown = Form.useWatch([...path.slice(0, -1), "townCode"]);
  const label = labelText(field.label);
  const amount: unknown = Form.useWatch([...path]);
  const words = field.kind === "money" ? wordsOf(amount) : "";
  const hint = [field.hint ? labelText(field.hint) : "", words].filter((text) => text !== "").join(" ");
  const hasCount = field.kind === "longText" && field.maxLength !== undefined;
  const isCheckbox = field.kind === "boolean";
  return (
    <Form.Item
      name={[...itemPath]}
      className={hasCount ? (styles["counted"] ?? "") : ""}
      {...(isCheckbox ? {} : { label })}
      {...(hint === "" ? {} : { extra: hint })}
      required={field.isRequired && !isCheckbox}
      rules={[
        ...(field.isRequired && !isCheckbox
          ? [{ required: true, message: t("move.required", { name: label }), ...(isText(field) ? { whitespace: true } : {}) }]
          : []),
        ...(field.kind === "files" ? [{ validator: untilSent(t("files.wait")) }] : []),
      ]}
    >
      <FieldControl field={field} townCode={typeof townCode === "string" ? townCode : null} />
    </Form.Item>
  );
}

function RowsField({ field, path, itemPath }: FieldProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const label = labelText(field.label);
  return (
    <fieldset className={styles["rows"]}>
      <legend>
        {label}
        {field.isRequired ? <span aria-hidden="true" className={styles["star"]}> *</span> : null}
      </legend>
      {field.hint ? <p className={styles["hint"]}>{labelText(field.hint)}</p> : null}
      <Form.List name={[...itemPath]}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className={styles["row"]} role="group" aria-label={t("move.row", { row: index + 1 })}>
                <div className={styles["cells"]}>
                  {field.fields?.map((nested) => (
                    <MoveField
                      key={nested.name}
                      field={nested}
                      path={[...path, row.name, nested.name]}
                      itemPath={[row.name, nested.name]}
                    />
                  ))}
                </div>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t("move.removeRow", { row: index + 1 })}
                  onClick={() => remove(row.name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {t("move.addRow", { name: label })}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** One field of a form; rows and groups hold fields of their own. */
export function MoveField(props: FieldProps): ReactNode {
  const labelText = useLabel();
  const { field, path, itemPath } = props;
  if (field.kind === "rows") return <RowsField {...props} />;
  if (field.kind !== "group") return <PlainField {...props} />;
  return (
    <fieldset className={styles["rows"]}>
      <legend>{labelText(field.label)}</legend>
      {field.fields?.map((nested) => (
        <MoveField
          key={nested.name}
          field={nested}
          path={[...path, nested.name]}
          itemPath={[...itemPath, nested.name]}
        />
      ))}
    </fieldset>
  );
}
