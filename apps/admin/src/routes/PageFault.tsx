import type { ErrorComponentProps } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FaultState } from "../ui/FaultState";
import { PageHead } from "../ui/PageHead";

/** What is shown when a page itself fails, as after an update whose old files are gone. */
export function PageFault({ error }: ErrorComponentProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        title={t("fault.crashed")}
        actions={<Button onClick={() => window.location.reload()}>{t("fault.reload")}</Button>}
      />
      <FaultState error={error} />
    </>
  );
}

/** The same where not even the frame could be drawn, as when the server is away. */
export function FrameFault(props: ErrorComponentProps): ReactNode {
  return (
    <main style={{ padding: 24 }}>
      <PageFault {...props} />
    </main>
  );
}
