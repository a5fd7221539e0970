import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportFault } from './import-fault.js';
import type { SheetRow } from './sheet-row.js';
import type { CsvForm } from './table-form.js';

/** A row is never longer; what is, is a quote that was not closed. */
const MOST_ROW_CHARACTERS = 1_000_000;

/** The rows of a CSV file, read while they are asked for. */
export async function* csvRows(path: string, { encoding, delimiter }: CsvForm): AsyncGenerator<SheetRow, void, undefined> {
  const parser = parse({ delimiter, bom: true, relax_column_count: true, relax_quotes: true, max_record_size: MOST_ROW_CHARACTERS });
  const text = Readable.from(decoded(path, encoding), { objectMode: true, highWaterMark: 1 });
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let rowNo = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rowNo += 1;
      yield { rowNo, cells: record.map((cell) => (cell === '' ? null : cell)) };
    }
  } catch (error) {
    throw error instanceof CsvError ? new ImportFault('BROKEN') : error;
  } finally {
    text.destroy();
  }
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: false });
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const end = decoder.decode();
  if (end !== '') yield end;
}
