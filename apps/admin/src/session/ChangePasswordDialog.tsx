import { Alert, App, Form, Input, Modal } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../language/language";
import { AuthRefusal, changePassword } from "./auth-requests";

const LEAST_CHARACTERS = 12;

interface PasswordValues {
  readonly current: string;
  readonly next: string;
  readonly repeat: string;
}

/** Changes one's own password. */
export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const { message } = App.useApp();
  const [form] = Form.useForm<PasswordValues>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async ({ current, next }: PasswordValues): Promise<void> => {
    setSending(true);
    setRefusal(null);
    try {
      await changePassword(current, next);
      message.success(t("password.done"));
      onClose();
    } catch (error) {
      setRefusal(error instanceof AuthRefusal && error.code !== "UNREACHABLE" ? labelText(error.text) : t("fault.unreachable"));
    } finally {
      setSending(false);
    }
  };
  const needed = { required: true, message: t("password.needed") };
  return (
    <Modal
      open
      title={t("password.title")}
      okText={t("password.save")}
      confirmLoading={isSending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {refusal === null ? null : (
        <Alert type="error" role="alert" showIcon title={t("password.failed", { reason: refusal })} />
      )}
      <Form<PasswordValues> form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <Form.Item name="current" label={t("password.current")} rules={[needed]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t("password.next")}
          extra={t("password.rule")}
          rules={[needed, { min: LEAST_CHARACTERS, message: t("password.tooShort") }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeat"
          label={t("password.repeat")}
          dependencies={["next"]}
          rules={[
            needed,
            ({ getFieldValue }) => ({
              validator: (_rule, value) =>
                value === undefined || value === getFieldValue("next")
                  ? Promise.resolve()
                  : Promise.reject(new Error(t("password.different"))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
