import type { OpenColumn, OpenTable } from './open-column.js';
import { INDICATOR_COLUMNS, INDICATOR_WORDS } from './indicator-table.js';
import { contributionTable, storyTable, suggestionTable } from './other-tables.js';
import { projectTable } from './project-table.js';

/** Tables that are read from a published view. */
export const OPEN_TABLES: readonly OpenTable[] = [projectTable, contributionTable, suggestionTable, storyTable];

/** A table as files describe it. */
export interface DescribedTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly key: string;
  readonly columns: readonly OpenColumn[];
}

export const DESCRIBED_TABLES: readonly DescribedTable[] = [
  ...OPEN_TABLES,
  { ...INDICATOR_WORDS, columns: INDICATOR_COLUMNS },
];
