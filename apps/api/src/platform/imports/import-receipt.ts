import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { Attachment } from '../attachment.entity.js';
import type { Session } from '../graph/admin-graph.js';
import type { House } from '../house.js';
import type { ImportJob } from '../import-job.entity.js';
import { loadVisible } from '../operation/load.js';
import { inTransaction } from '../operation/run-operation.js';
import type { Cell } from '../register/register-cells.js';
import { RESULT_HEADINGS } from './import-columns.js';
import { importConcept } from './import-policy.js';
import { csvOf, workbookOf } from './receipt-file.js';
import { ResultReader } from './receipt-results.js';
import type { TableForm } from './table-form.js';
import { tableRows } from './table-rows.js';

export interface Receipt {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/**
 * The user's own file with two more columns: what became of each row, and why. Undefined where nothing was read yet.
 * That it was taken out stands in the audit.
 * @throws Refused when the import is not in the viewer's scope
 */
export async function importReceipt(house: House, { viewer }: Session, id: string): Promise<Receipt | undefined> {
  const { job, file } = await inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, 'import.receipt', async (act) => {
    const found = await loadVisible(act, importConcept, id);
    act.audit.about(importConcept.name, id);
    return { job: found, file: await act.em.findOneOrFail(Attachment, { id: found.fileId }) };
  });
  if (!job.form || job.columns.length === 0) return undefined;
  const plain = file.filename.slice(0, file.filename.length - extname(file.filename).length);
  const rows = receiptRows(house, job, file, job.form);
  const isWorkbook = job.form.format === 'XLSX';
  return {
    filename: `${plain}-回执.${isWorkbook ? 'xlsx' : 'csv'}`,
    mediaType: file.mediaType,
    content: job.form.format === 'XLSX' ? workbookOf(plain, rows) : csvOf(rows, job.form),
  };
}

async function* receiptRows(house: House, job: ImportJob, file: Attachment, form: TableForm): AsyncGenerator<readonly Cell[]> {
  await using received = await house.files.receive(await house.files.open(file.storageKey), Number(file.bytes));
  const rows = tableRows(received.path, form);
  const results = new ResultReader(house.database.pool, house.personalData, job.id, job.columns);
  try {
    let kept: readonly number[] | undefined;
    for await (const { rowNo, cells } of rows) {
      if (!kept) {
        kept = keptColumns(cells);
        yield [...kept.map((index) => cells[index] ?? null), RESULT_HEADINGS.result, RESULT_HEADINGS.reason];
        continue;
      }
      const result = await results.of(rowNo);
      const own = kept.map((index) => (result?.mended.has(index) ? (result.mended.get(index) ?? null) : (cells[index] ?? null)));
      yield [...own, result?.result ?? null, result?.reason || null];
    }
  } finally {
    await rows.return();
  }
}

/** All columns of the file; the receipt of a receipt has its own ones once. */
function keptColumns(head: readonly Cell[]): readonly number[] {
  const own = new Set<string>(Object.values(RESULT_HEADINGS));
  return head.flatMap((cell, index) => (own.has(String(cell ?? '').trim()) ? [] : [index]));
}
