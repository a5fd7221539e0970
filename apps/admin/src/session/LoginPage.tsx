import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../language/language";
import { readFlatSearch, splitHref } from "../ui/split-href";
import { AuthRefusal, signIn } from "./auth-requests";
import { DoorFrame } from "./DoorFrame";
import { loginTarget } from "./login-target";

interface LoginValues {
  readonly username: string;
  readonly password: string;
}

/** Sign-in of district staff. */
export function LoginPage(): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const navigate = useNavigate();
  const { searchStr } = useLocation();
  const queryClient = useQueryClient();
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const [isSending, setSending] = useState(false);

  const send = async ({ username, password }: LoginValues): Promise<void> => {
    setSending(true);
    setRefusal(null);
    try {
      await signIn(username.trim(), password);
      queryClient.clear();
      const { path, search } = splitHref(loginTarget(readFlatSearch(searchStr)["to"]));
      await navigate({ to: path, search, replace: true });
    } catch (error) {
      setRefusal(error instanceof AuthRefusal ? error : new AuthRefusal(0, "", { zh: String(error), en: String(error) }));
    } finally {
      setSending(false);
    }
  };

  const refusalText = (found: AuthRefusal): string => {
    if (found.isSlowed) return t("login.slowed");
    if (found.isUnreachable) return t("login.unreachable");
    if (found.code === "INVALID_CREDENTIALS") return t("login.wrong");
    return t("login.failed", { reason: labelText(found.text) });
  };

  return (
    <DoorFrame title={t("login.title")} lead={t("login.lead")}>
        {refusal === null ? null : <Alert type="error" role="alert" showIcon title={refusalText(refusal)} />}
        <Form<LoginValues> layout="vertical" requiredMark={false} onFinish={(values) => void send(values)}>
          <Form.Item
            name="username"
            label={t("login.username")}
            rules={[{ required: true, whitespace: true, message: t("login.needUsername") }]}
          >
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} size="large" autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t("login.password")}
            rules={[{ required: true, message: t("login.needPassword") }]}
          >
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={isSending}>
            {t("login.submit")}
          </Button>
        </Form>
    </DoorFrame>
  );
}
