import type { SliceMigration } from '../platform/database/slice-migration.js';
import { adjustmentTables } from './adjustment-tables.js';
import { projectEffectTables } from './project-effect-tables.js';

/** Meetings and adjustments; effects, standards, next-year decisions, pledges of cadres and case studies. */
export const projectsLedgersMigration: SliceMigration = {
  name: '0016_projects_ledgers',
  sql: `${adjustmentTables}${projectEffectTables}`,
};
