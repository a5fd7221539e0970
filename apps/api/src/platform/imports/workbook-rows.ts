import { streamXlsxRows } from 'hucre/xlsx';
import type { Cell } from '../register/register-cells.js';
import { ImportFault } from './import-fault.js';
import type { SheetRow } from './sheet-row.js';
import { inReadingOrder, openWorkbook } from './workbook-parts.js';

/** The rows of a workbook's first sheet, unpacked while they are asked for. A formula is read as its last result. */
export async function* workbookRows(path: string): AsyncGenerator<SheetRow, void, undefined> {
  const parts = await openWorkbook(path);
  const gate = new Gate();
  const rows = streamXlsxRows(gate.streamOf(inReadingOrder(parts)));
  try {
    for (;;) {
      gate.open();
      const next = await rows.next();
      gate.shut();
      if (next.done) return;
      const { index, values } = next.value;
      yield { rowNo: index + 1, cells: values.map(cellOf) };
    }
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault('BROKEN');
  } finally {
    await rows.return(undefined).catch(() => undefined);
    parts.zip.close();
  }
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date ? value : null;
}

/**
 * Lets bytes through only while a row is waited for. The reader unpacks all that it is given, and whoever takes the rows
 * into a database is slower.
 */
class Gate {
  #waiting: (() => void) | undefined;
  #isOpen = false;

  open(): void {
    this.#isOpen = true;
    this.#waiting?.();
    this.#waiting = undefined;
  }

  shut(): void {
    this.#isOpen = false;
  }

  streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          if (!this.#isOpen) await new Promise<void>((resolve) => (this.#waiting = resolve));
          const next = await chunks.next();
          if (next.done) controller.close();
          else controller.enqueue(next.value);
        },
        cancel: async () => void (await chunks.return(undefined)),
      },
      { highWaterMark: 0 },
    );
  }
}
