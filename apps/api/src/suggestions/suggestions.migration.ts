import { collectingTables } from './collecting-tables.js';
import { handlingTables } from './handling-tables.js';
import { suggestionTables } from './suggestion-tables.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Collecting, suggestions and their handling up to the conversion. */
export const suggestionsMigration: SliceMigration = {
  name: '0004_suggestions',
  sql: [collectingTables, suggestionTables, handlingTables].join('\n'),
};
