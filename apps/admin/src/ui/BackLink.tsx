import { LeftOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "./ConsoleLink";

/** The way back to the list that a page stands in. */
export function BackLink({ title, href }: { readonly title: string; readonly href: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <ConsoleLink href={href} aria-label={t("detail.back", { name: title })}>
      <LeftOutlined /> {title}
    </ConsoleLink>
  );
}
