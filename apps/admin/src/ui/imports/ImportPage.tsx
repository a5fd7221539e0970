import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Alert, Flex } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel, useLanguage } from "../../language/language";
import { ConsoleLink } from "../ConsoleLink";
import { RecordPage } from "../detail/RecordPage";
import { instantText } from "../facts/date-text";
import { StateTag } from "../facts/StateTag";
import { PageHead } from "../PageHead";
import { ImportActions } from "./ImportActions";
import { ImportCounts } from "./ImportCounts";
import { importQuery, loadImport } from "./import-queries";
import type { ImportedFile } from "./import-queries";
import { ImportRows } from "./ImportRows";

function ImportView({ found }: { readonly found: ImportedFile }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const isEnglish = useLanguage() === "en-US";
  // Asked again while the server works; the page above loads it once.
  const { data } = useQuery(importQuery(found.id));
  const file = data ?? found;
  const ledger = isEnglish ? file.ledgerNameEn : file.ledgerName;
  return (
    <>
      <PageHead
        title={file.fileName}
        before={<ConsoleLink href={`/imports/into/${file.target}`}>{t("imports.into", { name: ledger })}</ConsoleLink>}
        actions={<ImportActions file={file} />}
      />
      <Flex vertical gap={12}>
        <Flex gap={16} align="center" wrap>
          <StateTag list="ImportState" state={file.state} />
          <span className="soft">{t("imports.sentBy", { name: file.uploadedByName ?? "", at: instantText(file.uploadedAt) })}</span>
        </Flex>
        {file.problems.map((problem) => (
          <Alert
            key={problem.code}
            type={problem.isRemark ? "warning" : "error"}
            showIcon
            role={problem.isRemark ? "status" : "alert"}
            title={labelText({ zh: problem.message, en: problem.messageEn })}
          />
        ))}
        <ImportCounts file={file} />
        {file.report.length === 0 ? null : (
          <ul aria-label={t("imports.report")}>
            {file.report.map(({ text, textEn }) => (
              <li key={text}>{labelText({ zh: text, en: textEn })}</li>
            ))}
          </ul>
        )}
        {file.columns.length === 0 ? null : <ImportRows file={file} />}
      </Flex>
    </>
  );
}

/** The page of one import: how far it is, what its rows would do, what is wrong with them. */
export function ImportPage(): ReactNode {
  const { id = "" } = useParams({ strict: false });
  return (
    <RecordPage key={id} queryKey={importQuery(id).queryKey} load={(signal) => loadImport(id, signal)}>
      {(found) => <ImportView found={found} />}
    </RecordPage>
  );
}
