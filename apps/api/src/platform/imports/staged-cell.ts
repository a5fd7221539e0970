import type { PersonalData } from '../personal-data.js';
import type { Cell } from '../register/register-cells.js';

/** A cell as it waits in the database: as it was typed, a day of a spreadsheet as such, a personal value sealed. */
export type StagedCell = string | number | boolean | null | { readonly at: string } | { readonly sealed: string };

export function stagedCell(cell: Cell, isSealed: boolean, personalData: PersonalData): StagedCell {
  if (cell === null) return null;
  if (isSealed) return { sealed: personalData.seal(JSON.stringify(plain(cell))).toString('base64') };
  return plain(cell);
}

function plain(cell: Exclude<Cell, null>): Exclude<StagedCell, { sealed: string }> {
  // PostgreSQL keeps no zeros in a text.
  if (typeof cell === 'string') return cell.replaceAll('\u0000', '');
  return cell instanceof Date ? { at: cell.toISOString() } : cell;
}

export function cellOfStaged(staged: StagedCell, personalData: PersonalData): Cell {
  if (staged === null || typeof staged !== 'object') return staged;
  if ('at' in staged) return new Date(staged.at);
  return cellOfStaged(JSON.parse(personalData.open(Buffer.from(staged.sealed, 'base64'))) as StagedCell, personalData);
}

const MASKED = '***';

/** What a cell shows: days without the time that nobody typed, personal values never. */
export function shownText(staged: StagedCell): string {
  if (staged === null) return '';
  if (typeof staged !== 'object') return typeof staged === 'number' ? String(Number(staged.toPrecision(15))) : String(staged);
  if ('sealed' in staged) return MASKED;
  return staged.at.slice(0, 16).replace('T', ' ').replace(/ 00:00$/, '');
}
