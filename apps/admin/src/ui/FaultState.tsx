import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { GraphFault } from "../graph/graph-fault";
import { useLanguage } from "../language/language";

interface FaultStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong with a request, why, what to do, and the id under which the server's log knows it. */
export function FaultState({ error, onRetry }: FaultStateProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const fault = error instanceof GraphFault ? error : null;
  const text = ((): string => {
    if (fault === null) return t("fault.other", { message: error instanceof Error ? error.message : String(error) });
    if (fault.code === "UNREACHABLE") return t("fault.unreachable");
    if (fault.code === "RATE_LIMITED") return t("fault.tooMany");
    if (fault.code === "INTERNAL_SERVER_ERROR") return t("fault.internal");
    if (fault.isForbidden) return t("fault.forbidden");
    return fault.textIn(language) || t("fault.other", { message: fault.code });
  })();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t("fault.title")}
      description={
        <>
          <p>{text}</p>
          {fault?.requestId ? <p style={{ color: "var(--text-soft)" }}>{t("fault.requestId", { id: fault.requestId })}</p> : null}
        </>
      }
      action={onRetry ? <Button onClick={onRetry}>{t("fault.retry")}</Button> : undefined}
    />
  );
}
