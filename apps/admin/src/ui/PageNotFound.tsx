import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "./ConsoleLink";
import { EmptyState } from "./EmptyState";
import { PageHead } from "./PageHead";

/** An address that leads nowhere. */
export function PageNotFound(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("fault.notFound")} />
      <EmptyState
        title={t("fault.notFound")}
        hint={t("fault.notFoundHint")}
        action={<ConsoleLink href="/">{t("empty.toHome")}</ConsoleLink>}
      />
    </>
  );
}
