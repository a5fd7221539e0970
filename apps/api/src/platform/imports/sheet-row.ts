import type { Cell } from '../register/register-cells.js';

/** A row of a file as a spreadsheet counts it, from 1. */
export interface SheetRow {
  readonly rowNo: number;
  readonly cells: readonly Cell[];
}
