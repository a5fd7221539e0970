import { FileDoneOutlined } from "@ant-design/icons";
import { App, Button, Flex } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImportedFile } from "./import-queries";
import { useImportMove } from "./use-import-move";
import { useServedFile } from "../use-served-file";

/** What may be done with an import now: apply, stop, discard, take back, and its receipt. */
export function ImportActions({ file }: { readonly file: ImportedFile }): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { send, isSending } = useImportMove(file.id);
  const receipt = useServedFile();
  const { id, version, state, isRunning, mayChange, refusedCount, writtenCount, acceptedCount } = file;
  const move = (mutation: string, more: Readonly<Record<string, unknown>> = {}): void => void send(mutation, { id, version, ...more });
  const apply = (): void => {
    if (refusedCount === 0) return move("applyImport");
    void modal.confirm({
      title: t("imports.confirmRefused", { count: refusedCount }),
      content: t("imports.confirmRefusedHint"),
      okText: t("imports.applyRest"),
      cancelText: t("move.cancel"),
      onOk: () => move("applyImport", { confirmsRefused: true }),
    });
  };
  const isOpen = mayChange && !isRunning;
  const canApply = isOpen && state === "CHECKED" && acceptedCount > writtenCount;
  return (
    <Flex gap={8} wrap>
      {canApply ? (
        <Button type="primary" loading={isSending} onClick={apply}>
          {writtenCount > 0 ? t("imports.goOn") : t("imports.apply")}
        </Button>
      ) : null}
      {isOpen && state === "UPLOADED" ? (
        <Button type="primary" loading={isSending} onClick={() => move("resumeImport")}>
          {t("imports.goOn")}
        </Button>
      ) : null}
      {mayChange && isRunning ? (
        <Button loading={isSending} onClick={() => move("stopImport")}>
          {t("imports.stop")}
        </Button>
      ) : null}
      {file.columns.length === 0 ? null : (
        <Button icon={<FileDoneOutlined />} loading={receipt.isFetching} onClick={() => void receipt.take(`/admin/imports/${id}/receipt`)}>
          {t("imports.receipt")}
        </Button>
      )}
      {isOpen && (state === "CHECKED" || state === "UPLOADED") && writtenCount === 0 ? (
        <Button danger loading={isSending} onClick={() => move("refuseImport")}>
          {t("imports.discard")}
        </Button>
      ) : null}
      {file.mayUndo && state === "APPLIED" && file.insertedCount > 0 ? (
        <Button danger loading={isSending} onClick={() => move("undoImport")}>
          {t("imports.undo")}
        </Button>
      ) : null}
    </Flex>
  );
}
