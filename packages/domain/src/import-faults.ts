import type { Label } from './code-lists/label.js';

/** Why a file cannot be imported, or what of it is passed over. `{name}` is filled from the parameters. */
export const IMPORT_FAULTS = {
  NOT_A_TABLE: { zh: '只认 .xlsx 和 .csv 文件,此文件两者都不是。', en: 'Only .xlsx and .csv files are read; this is neither.' },
  OLD_WORKBOOK: { zh: '这是旧版 .xls 或加了密码的工作簿,请另存为不加密的 .xlsx。', en: 'This is an old .xls or a workbook with a password; save it as a plain .xlsx.' },
  BROKEN: { zh: '文件不完整或已损坏,读不出来。', en: 'The file is incomplete or broken and cannot be read.' },
  TOO_LARGE: { zh: '文件超过 {max},请分成几份。', en: 'The file is larger than {max}; please split it.' },
  TOO_MANY_ROWS: { zh: '超过 {max} 行,请分成几份。', en: 'The file has more than {max} rows; please split it.' },
  TOO_MANY_COLUMNS: { zh: '超过 {max} 列。', en: 'The file has more than {max} columns.' },
  NO_HEADINGS: { zh: '第一行应是列名,请用模板。', en: 'The first row should hold the headings; please use the template.' },
  NO_ROWS: { zh: '列名下面没有数据。', en: 'There are no rows below the headings.' },
  HEADING_MISSING: { zh: '缺少必填列:{headings}。', en: 'Columns that must be filled are missing: {headings}.' },
  HEADING_TWICE: { zh: '列名重复:{headings}。', en: 'Headings stand twice: {headings}.' },
  HEADING_UNKNOWN: { zh: '不认识的列,不导入:{headings}。', en: 'Columns that are not known are left out: {headings}.' },
  NOT_ALLOWED: { zh: '上传人已不能导入这个台账。', en: 'Whoever uploaded the file may no longer import into this ledger.' },
  FAULT: { zh: '系统故障,编号 {id};可以继续。', en: 'Something failed; its id is {id}. The import can go on.' },
} as const satisfies Record<string, Label>;

export type ImportFaultCode = keyof typeof IMPORT_FAULTS;

/** What is passed over and does not keep the file from being imported. */
export const IMPORT_REMARKS: ReadonlySet<ImportFaultCode> = new Set(['HEADING_UNKNOWN']);

/** The text of a fault in both languages. */
export function importFaultText(code: ImportFaultCode, params: Readonly<Record<string, string>> = {}): Label {
  const fill = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { zh: fill(IMPORT_FAULTS[code].zh), en: fill(IMPORT_FAULTS[code].en) };
}
