import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ImportFault } from './import-fault.js';

/** How a table is written into a file; a receipt is written the same way. */
export type TableForm = { readonly format: 'XLSX' } | CsvForm;

export interface CsvForm {
  readonly format: 'CSV';
  readonly encoding: 'utf-8' | 'gb18030';
  /** Begins with the mark by which Excel knows UTF-8. */
  readonly hasMark: boolean;
  readonly delimiter: ',' | ';' | '\t';
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Containers of old workbooks, and of new ones with a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MARK = Buffer.from('efbbbf', 'hex');
const HEAD_BYTES = 64 * 1024;

/**
 * What the content of a file is, whatever its name says.
 * @throws ImportFault when it is no table
 */
export async function tableFormOf(path: string): Promise<TableForm> {
  const head = await headOf(path);
  if (head.subarray(0, ZIP.length).equals(ZIP)) return { format: 'XLSX' };
  if (head.subarray(0, OLE.length).equals(OLE)) throw new ImportFault('OLD_WORKBOOK');
  // A text has no zeros, and no list of rows begins like a page or a picture.
  if (head.length === 0 || head.includes(0) || /^\s*(<|%PDF|\{|\[)/.test(head.toString('latin1'))) throw new ImportFault('NOT_A_TABLE');
  const encoding = (await isText(path, 'utf-8')) ? 'utf-8' : (await isText(path, 'gb18030')) ? 'gb18030' : undefined;
  if (!encoding) throw new ImportFault('NOT_A_TABLE');
  const hasMark = head.subarray(0, MARK.length).equals(MARK);
  return { format: 'CSV', encoding, hasMark, delimiter: delimiterOf(new TextDecoder(encoding).decode(head)) };
}

async function headOf(path: string): Promise<Buffer> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

async function isText(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What stands oftenest in the first line. */
function delimiterOf(text: string): CsvForm['delimiter'] {
  const [line = ''] = text.split(/\r?\n/, 1);
  const times = (mark: string): number => line.split(mark).length;
  const [first] = ([',', '\t', ';'] as const).toSorted((one, other) => times(other) - times(one));
  return first ?? ',';
}
