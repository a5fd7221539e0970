import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input, Switch } from "antd";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../language/language";
import { AuthRefusal, setUp } from "./auth-requests";
import { DoorFrame } from "./DoorFrame";

const LEAST_CHARACTERS = 12;

interface SetupValues {
  readonly isFirst?: boolean;
  readonly username?: string;
  readonly displayName?: string;
  readonly password: string;
  readonly repeat: string;
}

/** A one-time link: a new member of staff sets the own password, a district's first administrator a name too. */
export function SetupPage(): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const navigate = useNavigate();
  const [form] = Form.useForm<SetupValues>();
  const isFirst = Form.useWatch("isFirst", form) === true;
  const [token] = useState(() => new URLSearchParams(window.location.search).get("token") ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  // The token opens an account: it must not stay in the address or the history.
  useEffect(() => window.history.replaceState(window.history.state, "", window.location.pathname), []);

  const send = async ({ username, displayName, password }: SetupValues): Promise<void> => {
    setSending(true);
    setRefusal(null);
    try {
      await setUp({ token, password, ...(isFirst && username && displayName ? { username, displayName } : {}) });
      await navigate({ to: "/login", search: {} });
    } catch (error) {
      setRefusal(error instanceof AuthRefusal && error.code !== "UNREACHABLE" ? labelText(error.text) : t("login.unreachable"));
    } finally {
      setSending(false);
    }
  };
  const needed = { required: true, message: t("password.needed") };
  return (
    <DoorFrame title={t("setup.title")} lead={t("setup.lead")}>
      {refusal === null ? null : <Alert type="error" role="alert" showIcon title={refusal} />}
      <Form<SetupValues> form={form} layout="vertical" onFinish={(values) => void send(values)}>
        <Form.Item name="isFirst" label={t("setup.isFirst")} valuePropName="checked">
          <Switch />
        </Form.Item>
        {isFirst ? (
          <>
            <Form.Item name="username" label={t("login.username")} extra={t("setup.usernameRule")} rules={[needed]}>
              <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
            </Form.Item>
            <Form.Item name="displayName" label={t("setup.displayName")} rules={[needed]}>
              <Input autoComplete="name" />
            </Form.Item>
          </>
        ) : null}
        <Form.Item
          name="password"
          label={t("password.next")}
          extra={t("setup.rule")}
          rules={[needed, { min: LEAST_CHARACTERS, message: t("password.tooShort") }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeat"
          label={t("password.repeat")}
          dependencies={["password"]}
          rules={[
            needed,
            ({ getFieldValue }) => ({
              validator: (_rule, value) =>
                value === undefined || value === getFieldValue("password")
                  ? Promise.resolve()
                  : Promise.reject(new Error(t("password.different"))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={isSending} disabled={token === ""}>
          {t("setup.submit")}
        </Button>
      </Form>
    </DoorFrame>
  );
}
