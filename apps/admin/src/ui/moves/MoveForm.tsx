import { recordPages } from "@doorstep/schema/admin/record-pages";
import type { MoveForm as FormOfMove } from "@doorstep/schema/form-field";
import { Alert, Button, Flex, Form } from "antd";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { shortInstantText } from "../facts/date-text";
import { FaultState } from "../FaultState";
import type { LedgerRow } from "../ledger/ledger-definition";
import { useShortcut } from "../use-shortcut";
import { changedFields } from "./changed-fields";
import { ConflictPanel } from "./ConflictPanel";
import { prefillFrom, toFormValues } from "./form-values";
import { MoveField } from "./MoveFields";
import { useMoveDraft } from "./use-move-draft";
import { useSendMove } from "./use-send-move";
import { useUnsavedGuard } from "./use-unsaved-guard";

interface MoveFormProps {
  readonly mutation: string;
  readonly form: FormOfMove;
  readonly row: LedgerRow | null;
  readonly name: string;
  readonly onCancel: () => void;
  readonly onDone: (rowId: string | null, shownOnce: string | null) => void;
}

/** The fields of a move, prefilled from the row; Ctrl+Enter sends, what was typed survives a closed tab. */
export function MoveForm({ mutation, form, row, name, onCancel, onDone }: MoveFormProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const [fields] = Form.useForm<Record<string, unknown>>();
  const draft = useMoveDraft(mutation, row?.id ?? null, form.fields);
  const [opened] = useState(row);
  const [seenVersion, setSeenVersion] = useState(row?.version);
  const sending = useSendMove({ mutation, form, row, version: seenVersion, fields, onDone, onSent: draft.drop });
  const isReadAnew = row?.version !== opened?.version;
  const shown = recordPages[form.rowType ?? ""]?.fields ?? [];
  const { isConflict } = sending;
  useEffect(() => {
    if (isConflict) setSeenVersion(row?.version);
  }, [isConflict, row?.version]);
  useUnsavedGuard(draft.isDirty);
  useShortcut("Enter", () => fields.submit(), { withControl: true });
  const { offered } = draft;
  return (
    <Form
      form={fields}
      layout="vertical"
      name={mutation}
      requiredMark
      scrollToFirstError={{ focus: true }}
      initialValues={prefillFrom(form.fields, { ...row })}
      onValuesChange={(_changed, values) => draft.keep(values)}
      onFinish={(values) => void sending.send(values)}
    >
      {form.hint ? <p style={{ marginBottom: 12 }}>{labelText(form.hint)}</p> : null}
      {offered === null ? null : (
        <Alert
          type="info"
          style={{ marginBottom: 16 }}
          title={t("move.draftFound", { at: shortInstantText(offered.at) })}
          action={
            <Flex gap={4}>
              <Button
                size="small"
                onClick={() => {
                  fields.setFieldsValue(toFormValues(form.fields, offered.input));
                  draft.restore();
                }}
              >
                {t("move.restoreDraft")}
              </Button>
              <Button size="small" type="text" onClick={draft.drop}>
                {t("move.dropDraft")}
              </Button>
            </Flex>
          }
        />
      )}
      {isConflict ? (
        <ConflictPanel
          changes={isReadAnew ? changedFields(shown, form.fields, { ...opened }, { ...row }) : null}
          onTake={(field) => {
            fields.setFieldsValue({ [field.name]: undefined, ...prefillFrom([field], { ...row }) });
            draft.keep(fields.getFieldsValue());
          }}
        />
      ) : null}
      {sending.above.map((text) => (
        <Alert key={text} type="error" role="alert" showIcon style={{ marginBottom: 16 }} title={text} />
      ))}
      {sending.fault === null ? null : <FaultState error={sending.fault} />}
      {form.fields.length === 0 ? <p style={{ marginBottom: 16 }}>{t("move.noFields")}</p> : null}
      {form.fields.map((field) => (
        <MoveField key={field.name} field={field} path={[field.name]} itemPath={[field.name]} />
      ))}
      <Flex gap={8} align="center" wrap>
        <Button type="primary" htmlType="submit" loading={sending.isSending}>
          {t("move.submit", { name })}
        </Button>
        <Button onClick={onCancel}>{t("move.cancel")}</Button>
        <span style={{ color: "var(--text-soft)" }} role="status">
          {draft.savedAt === null ? t("move.sendHint") : t("move.draftSaved", { at: shortInstantText(draft.savedAt) })}
        </span>
      </Flex>
    </Form>
  );
}
