import type { Cell } from '../register/register-cells.js';
import type { FileProblem } from './import-fault.js';
import { ImportFault } from './import-fault.js';
import type { ImportColumn, ImportTarget } from './import-target.js';

/** Where a known column stands in the file. */
export interface ImportColumnPlace {
  readonly key: string;
  readonly index: number;
  /** As the file heads it. */
  readonly heading: string;
  readonly isSealed: boolean;
}

/** The columns that a receipt adds; a receipt that was mended is a file again. */
export const RESULT_HEADINGS = { result: '结果', reason: '原因' } as const;
const OWN_HEADINGS: ReadonlySet<string> = new Set([...Object.values(RESULT_HEADINGS), 'Result', 'Reason']);

const MOST_COLUMNS = 200;

/**
 * Finds the columns of a target in the first row of a file.
 * @throws ImportFault when a column is missing that must be there, or stands twice
 */
export function columnsOfHead(target: Pick<ImportTarget, 'columns'>, head: readonly Cell[]): { readonly places: readonly ImportColumnPlace[]; readonly remarks: readonly FileProblem[] } {
  const headings = head.map((cell) => plainHeading(cell));
  if (headings.every((heading) => heading === '')) throw new ImportFault('NO_HEADINGS');
  if (headings.length > MOST_COLUMNS) throw new ImportFault('TOO_MANY_COLUMNS', { max: String(MOST_COLUMNS) });
  const found = headings.map((heading) => (heading === '' ? undefined : columnNamed(target.columns, heading)));
  const places = found.flatMap((column, index): ImportColumnPlace[] =>
    column ? [{ key: column.key, index, heading: headings[index] ?? '', isSealed: column.isSealed }] : [],
  );
  if (places.length === 0) throw new ImportFault('NO_HEADINGS');
  const twice = places.filter(({ key }, index) => places.findIndex((other) => other.key === key) !== index);
  if (twice.length > 0) throw new ImportFault('HEADING_TWICE', { headings: listed(twice.map(({ heading }) => heading)) });
  const missing = target.columns.filter(({ key, isMust }) => isMust && !places.some((place) => place.key === key));
  if (missing.length > 0) throw new ImportFault('HEADING_MISSING', { headings: listed(missing.map(({ heading }) => heading)) });
  const unknown = headings.filter((heading, index) => heading !== '' && !found[index] && !OWN_HEADINGS.has(heading));
  return { places, remarks: unknown.length > 0 ? [{ code: 'HEADING_UNKNOWN', params: { headings: listed(unknown) } }] : [] };
}

function plainHeading(cell: Cell): string {
  return cell === null || cell instanceof Date ? '' : String(cell).replace(/[*＊]\s*$/, '').replaceAll(/\s+/g, ' ').trim();
}

function columnNamed(columns: readonly ImportColumn[], heading: string): ImportColumn | undefined {
  const wanted = heading.toLowerCase();
  return columns.find(({ names }) => names.some((name) => name.toLowerCase() === wanted));
}

const MOST_NAMED = 10;

function listed(headings: readonly string[]): string {
  const named = headings.slice(0, MOST_NAMED).map((heading) => heading.slice(0, 40)).join('、');
  return headings.length > MOST_NAMED ? `${named}…` : named;
}
