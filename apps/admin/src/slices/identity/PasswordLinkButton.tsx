import { KeyOutlined } from "@ant-design/icons";
import { IssuePasswordLinkDocument } from "@doorstep/schema/admin/graphql";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Modal, Typography } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../graph/send-document";
import { useLabel } from "../../language/language";
import { instantText } from "../../ui/facts/date-text";
import { FaultState } from "../../ui/FaultState";
import type { ActedRecord } from "../../ui/records/record-look";

/** Makes the one-time link with which a member of staff sets the own password; only where the server allows it. */
export function PasswordLinkButton({ record }: { readonly record: ActedRecord }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const client = useQueryClient();
  const { id, version } = record;
  const issuing = useMutation({
    // The link opens an account: it is gone when the dialog closes.
    gcTime: 0,
    mutationFn: async (seen: number) => (await send(IssuePasswordLinkDocument, { input: { id, version: seen } })).issuePasswordLink,
    onSuccess: () => client.invalidateQueries({ queryKey: ["record", "User", id] }),
  });
  if (record["mayIssuePasswordLink"] !== true || version === undefined) return null;
  const { link = null, errors = [] } = issuing.data ?? {};
  return (
    <>
      <Button icon={<KeyOutlined />} loading={issuing.isPending} onClick={() => issuing.mutate(version)}>
        {t("passwordLink.issue")}
      </Button>
      <Modal
        open={issuing.isSuccess || issuing.isError}
        destroyOnHidden
        title={t("passwordLink.title")}
        footer={<Button onClick={() => issuing.reset()}>{t("passwordLink.close")}</Button>}
        onCancel={() => issuing.reset()}
      >
        {issuing.error === null ? null : <FaultState error={issuing.error} />}
        {errors.map(({ message, messageEn }) => (
          <Alert key={message} type="error" showIcon role="alert" title={labelText({ zh: message, en: messageEn })} />
        ))}
        {link === null ? null : (
          <>
            <p>{t("passwordLink.lead")}</p>
            <Typography.Paragraph copyable>{`${window.location.origin}${link.path}`}</Typography.Paragraph>
            <p>{t("passwordLink.expires", { at: instantText(link.expiresAt) })}</p>
          </>
        )}
      </Modal>
    </>
  );
}
