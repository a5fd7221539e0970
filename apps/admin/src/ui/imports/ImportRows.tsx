import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Flex, Table } from "antd";
import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { CodeText } from "../facts/CodeText";
import { StateTag } from "../facts/StateTag";
import { FaultState } from "../FaultState";
import { ImportCell } from "./ImportCell";
import { importRowsQuery } from "./import-queries";
import type { ImportedFile, ImportedRow } from "./import-queries";
import { useImportMove } from "./use-import-move";

const PAGE_SIZE = 50;
const CELL_WIDTH = 150;

/** The rows of a file as it was sent, with what is wrong in them; cells are mended where they stand. */
export function ImportRows({ file }: { readonly file: ImportedFile }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const [isWrong, setWrong] = useState(false);
  const [page, setPage] = useState(1);
  const { data, error, isFetching } = useQuery(importRowsQuery(file.id, { page, pageSize: PAGE_SIZE, isWrong }));
  const { send, isSending } = useImportMove(file.id);
  const canMend = file.mayChange && !file.isRunning && file.state === "CHECKED";
  const problemsOf = (row: ImportedRow, column: string | null): readonly string[] =>
    row.problems.filter((problem) => problem.column === column).map(({ message, messageEn }) => labelText({ zh: message, en: messageEn }));
  return (
    <section aria-label={t("imports.preview")}>
      <Flex justify="space-between" align="center">
        <h2>{t("imports.preview")}</h2>
        <Checkbox
          checked={isWrong}
          onChange={({ target }) => {
            setWrong(target.checked);
            setPage(1);
          }}
        >
          {t("imports.onlyWrong", { count: file.refusedCount })}
        </Checkbox>
      </Flex>
      {error === null ? null : <FaultState error={error} />}
      <Table<ImportedRow>
        rowKey="id"
        size="small"
        loading={isFetching && data === undefined}
        dataSource={[...(data?.items ?? [])]}
        locale={{ emptyText: isWrong ? t("imports.noneWrong") : t("empty.noData") }}
        scroll={{ x: "max-content" }}
        pagination={{
          current: page,
          pageSize: PAGE_SIZE,
          total: data?.totalItems ?? 0,
          showSizeChanger: false,
          hideOnSinglePage: true,
          onChange: setPage,
        }}
        columns={[
          { key: "rowNo", title: t("imports.rowNo"), dataIndex: "rowNo", width: 64, fixed: "left", align: "right", className: "number" },
          {
            key: "state",
            title: t("imports.result"),
            width: 130,
            fixed: "left",
            render: (_, row) => (
              <Flex vertical>
                <span>
                  <StateTag list="ImportRowState" state={row.state} />
                  {row.effect === null || row.state === "REFUSED" ? null : (
                    <span className="soft">
                      {" "}
                      <CodeText list="ImportEffect" code={row.effect} />
                    </span>
                  )}
                </span>
                {problemsOf(row, null).map((text) => (
                  <span key={text} style={{ color: "var(--ant-color-error-text)" }}>
                    {text}
                  </span>
                ))}
              </Flex>
            ),
          },
          ...file.columns.map(({ key, heading, isPersonal }, place) => ({
            key,
            title: heading,
            width: CELL_WIDTH,
            render: (_: unknown, row: ImportedRow) => (
              <ImportCell
                label={t("imports.cell", { row: row.rowNo, column: heading })}
                text={row.cells[place] ?? ""}
                isPersonal={isPersonal}
                problems={problemsOf(row, key)}
                onMend={canMend && row.state !== "DROPPED" && row.state !== "WRITTEN" ? (text) => send("mendImportRow", { id: row.id, version: row.version, column: key, text: text === "" ? null : text }) : undefined}
              />
            ),
          })),
          ...(canMend
            ? [
                {
                  key: "drop",
                  title: t("ledger.actions"),
                  width: 96,
                  fixed: "right" as const,
                  render: (_: unknown, row: ImportedRow) =>
                    row.state === "WRITTEN" ? null : (
                      <Button
                        type="link"
                        size="small"
                        disabled={isSending}
                        onClick={() => void send(row.state === "DROPPED" ? "restoreImportRow" : "dropImportRow", { id: row.id, version: row.version })}
                      >
                        {row.state === "DROPPED" ? t("imports.restore") : t("imports.drop")}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
