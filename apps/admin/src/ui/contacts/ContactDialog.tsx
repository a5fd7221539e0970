import type { ContactReading } from "@doorstep/schema/record-page";
import { useMutation } from "@tanstack/react-query";
import { Alert, Form, Input, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sendTrusted } from "../../graph/send-document";
import { FactList } from "../detail/FactList";
import { FaultState } from "../FaultState";
import { asShown } from "../records/shown-text";
import type { Shown } from "../records/shown-text";
import { ShownValue } from "../records/ShownValue";

/** Most characters of a reason that the server takes. */
const MOST_REASON = 200;

interface ContactDialogProps {
  readonly reading: ContactReading;
  readonly rowId: string;
  readonly onClose: () => void;
}

/** Asks why, opens the contact once and says that this was logged. What was read is gone when the dialog closes. */
export function ContactDialog({ reading, rowId, onClose }: ContactDialogProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const opening = useMutation({
    gcTime: 0,
    mutationFn: async (reason: string): Promise<Shown | null> => {
      const data = asShown(await sendTrusted(reading.documentId, { id: rowId, reason }));
      return asShown(data?.[reading.field]);
    },
  });
  const contact = opening.data;
  const isRead = contact !== undefined;
  return (
    <Modal
      open
      title={t("contact.title")}
      okText={isRead ? t("contact.close") : t("contact.submit")}
      cancelText={t("move.cancel")}
      confirmLoading={opening.isPending}
      onOk={() => (isRead ? onClose() : form.submit())}
      onCancel={onClose}
      {...(isRead ? { cancelButtonProps: { style: { display: "none" } } } : {})}
    >
      {isRead ? (
        <>
          <Alert type="info" showIcon role="status" style={{ marginBottom: 12 }} title={t("contact.logged")} />
          {contact === null ? (
            <p>{t("contact.none")}</p>
          ) : (
            <FactList
              facts={reading.fields
                .filter(({ name }) => contact[name] !== null && contact[name] !== "")
                .map((field) => ({ label: field.label, value: <ShownValue field={field} value={contact[field.name]} /> }))}
            />
          )}
        </>
      ) : (
        <Form form={form} layout="vertical" onFinish={({ reason }) => opening.mutate(reason)}>
          <p style={{ marginBottom: 12 }}>{t("contact.lead")}</p>
          <Form.Item
            name="reason"
            label={t("contact.reason")}
            rules={[{ required: true, whitespace: true, message: t("move.required", { name: t("contact.reason") }) }]}
          >
            <Input.TextArea maxLength={MOST_REASON} showCount autoFocus autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
          {opening.error === null ? null : <FaultState error={opening.error} />}
        </Form>
      )}
    </Modal>
  );
}
