import { Input } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sendMove } from "../../graph/send-move";

/** What a picture shows, in words; kept when the field is left. */
export function AltTextInput({ fileId, name }: { readonly fileId: string; readonly name: string }): ReactNode {
  const { t } = useTranslation();
  const [kept, setKept] = useState("");
  const [isRefused, setRefused] = useState(false);
  const keep = async (altText: string): Promise<void> => {
    if (altText === "" || altText === kept) return;
    const { errors } = await sendMove("describeFile", { id: fileId, altText }).catch(() => ({ errors: [null] }));
    setRefused(errors.length > 0);
    if (errors.length === 0) setKept(altText);
  };
  return (
    <Input
      size="small"
      maxLength={300}
      placeholder={t("files.altText")}
      aria-label={t("files.altTextOf", { name })}
      {...(isRefused ? { status: "error" as const } : {})}
      onClick={(event) => event.stopPropagation()}
      onPressEnter={(event) => event.preventDefault()}
      onBlur={(event) => void keep(event.target.value.trim())}
    />
  );
}
