import { Flex, Progress, Statistic } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImportedFile } from "./import-queries";

const HUNDRED = 100;

/** How many of the rows the server has read, judged or written; null where it cannot be told how many there are. */
function progressOf({ isRead, state, rowCount, acceptedCount, refusedCount, droppedCount, writtenCount }: ImportedFile): number | null {
  if (!isRead) return null;
  const [done, all] = state === "UPLOADED" ? [acceptedCount + refusedCount + droppedCount, rowCount] : [writtenCount, acceptedCount];
  return all === 0 ? 0 : Math.floor((done / all) * HUNDRED);
}

/** What the rows of a file come to, and while the server works, how far it is. */
export function ImportCounts({ file }: { readonly file: ImportedFile }): ReactNode {
  const { t } = useTranslation();
  const part = progressOf(file);
  const doing = !file.isRead ? t("imports.reading", { rows: file.rowCount }) : file.state === "UPLOADED" ? t("imports.checking") : t("imports.writing");
  const counts: readonly (readonly [string, number])[] = [
    [t("imports.rows"), file.rowCount],
    [t("imports.inserted"), file.insertedCount],
    [t("imports.updated"), file.updatedCount],
    [t("imports.unchanged"), file.unchangedCount],
    [t("imports.refused"), file.refusedCount],
    [t("imports.dropped"), file.droppedCount],
    [t("imports.written"), file.writtenCount],
  ];
  return (
    <Flex vertical gap={8}>
      <div role="status" aria-live="polite">
        {file.isRunning ? (
          <Flex gap={12} align="center">
            <span>{doing}</span>
            {part === null ? null : <Progress percent={part} aria-label={doing} style={{ flex: 1, maxWidth: 480 }} />}
          </Flex>
        ) : null}
      </div>
      <Flex gap={28} wrap>
        {counts.map(([title, value]) => (
          <Statistic key={title} title={title} value={value} styles={{ content: { fontSize: 20 } }} />
        ))}
      </Flex>
    </Flex>
  );
}
