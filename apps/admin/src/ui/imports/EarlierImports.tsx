import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../ConsoleLink";
import { instantText } from "../facts/date-text";
import { StateTag } from "../facts/StateTag";
import { FaultState } from "../FaultState";
import { earlierImportsQuery } from "./import-queries";

const PAGE_SIZE = 10;

/** Files that were brought into this ledger before. */
export function EarlierImports({ target }: { readonly target: string }): ReactNode {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const { data, error, isPending } = useQuery(earlierImportsQuery(target, page));
  if (error !== null) return <FaultState error={error} />;
  return (
    <section aria-label={t("imports.earlier")}>
      <h2>{t("imports.earlier")}</h2>
      <Table
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.items ?? [])]}
        locale={{ emptyText: t("imports.noEarlier") }}
        pagination={{ current: page, pageSize: PAGE_SIZE, total: data?.totalItems ?? 0, hideOnSinglePage: true, onChange: setPage }}
        columns={[
          { key: "file", title: t("imports.file"), render: (_, { id, fileName }) => <ConsoleLink href={`/imports/${id}`}>{fileName}</ConsoleLink> },
          { key: "state", title: t("imports.state"), width: 100, render: (_, { state }) => <StateTag list="ImportState" state={state} /> },
          { key: "rows", title: t("imports.rows"), width: 90, align: "right", className: "number", dataIndex: "rowCount" },
          { key: "inserted", title: t("imports.inserted"), width: 90, align: "right", className: "number", dataIndex: "insertedCount" },
          { key: "updated", title: t("imports.updated"), width: 90, align: "right", className: "number", dataIndex: "updatedCount" },
          { key: "refused", title: t("imports.refused"), width: 90, align: "right", className: "number", dataIndex: "refusedCount" },
          { key: "who", title: t("imports.uploadedBy"), width: 140, dataIndex: "uploadedByName" },
          { key: "when", title: t("imports.uploadedAt"), width: 150, className: "number", render: (_, { uploadedAt }) => instantText(uploadedAt) },
        ]}
      />
    </section>
  );
}
