import { csvRows } from './csv-rows.js';
import type { SheetRow } from './sheet-row.js';
import type { TableForm } from './table-form.js';
import { workbookRows } from './workbook-rows.js';

/**
 * The rows of a file, the headings first, as they are asked for: the memory it takes does not grow with them.
 * @throws ImportFault when the file cannot be read
 */
export function tableRows(path: string, form: TableForm): AsyncGenerator<SheetRow, void, undefined> {
  return form.format === 'XLSX' ? workbookRows(path) : csvRows(path, form);
}
