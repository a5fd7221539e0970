import { FileExcelOutlined, UploadOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button, Flex, Progress, Skeleton, Upload } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../language/language";
import { FaultState } from "../FaultState";
import { EmptyState } from "../EmptyState";
import { ConsoleLink } from "../ConsoleLink";
import { PageHead } from "../PageHead";
import { EarlierImports } from "./EarlierImports";
import { importLedgersQuery } from "./import-queries";
import { useFileUpload } from "./use-file-upload";
import { useServedFile } from "../use-served-file";
import styles from "./ImportStartPage.module.css";

const HUNDRED = 100;

/** Where a file is chosen for a ledger: what it must hold, its template, and what was imported before. */
export function ImportStartPage(): ReactNode {
  const { t } = useTranslation();
  const isEnglish = useLanguage() === "en-US";
  const { target = "" } = useParams({ strict: false });
  const { data: ledgers, error, refetch } = useQuery(importLedgersQuery);
  const upload = useFileUpload(target);
  const template = useServedFile();
  const ledger = ledgers?.find((one) => one.target === target);
  if (error !== null) return <FaultState error={error} onRetry={() => void refetch()} />;
  if (ledgers === undefined) return <Skeleton active paragraph={{ rows: 6 }} />;
  if (ledger === undefined) {
    return <EmptyState title={t("empty.noScope")} hint={t("empty.noScopeHint")} action={<ConsoleLink href="/">{t("empty.toHome")}</ConsoleLink>} />;
  }
  const title = t("imports.into", { name: isEnglish ? ledger.nameEn : ledger.name });
  return (
    <>
      <PageHead
        title={title}
        actions={
          ledger.hasTemplate ? (
            <Button icon={<FileExcelOutlined />} loading={template.isFetching} onClick={() => void template.take(`/admin/registers/${target}/template`)}>
              {t("ledger.template")}
            </Button>
          ) : null
        }
      />
      <Flex vertical gap={16}>
        <Upload.Dragger
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          disabled={upload.isSending}
          beforeUpload={(file) => {
            upload.send(file);
            return false;
          }}
        >
          <p className={styles["icon"]}>
            <UploadOutlined />
          </p>
          <p>{t("imports.choose")}</p>
          <p className="soft">{t("imports.limits", { rows: ledger.mostRows })}</p>
        </Upload.Dragger>
        {upload.isSending ? <Progress percent={Math.round(upload.part * HUNDRED)} aria-label={t("imports.sending")} /> : null}
        {upload.error === null ? null : <FaultState error={upload.error} />}
        <dl className={styles["headings"]}>
          <dt>{t("imports.needed")}</dt>
          <dd>{ledger.neededHeadings.join("、")}</dd>
          {ledger.otherHeadings.length === 0 ? null : (
            <>
              <dt>{t("imports.other")}</dt>
              <dd>{ledger.otherHeadings.join("、")}</dd>
            </>
          )}
        </dl>
        <EarlierImports target={target} />
      </Flex>
    </>
  );
}
