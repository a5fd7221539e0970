import { evaluationTables } from './evaluation-tables.js';
import { orderTables } from './order-tables.js';
import { supervisorTables } from './supervisor-tables.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Supervisors and what they find, evaluation rounds and awards, orders to put things right. */
export const supervisionMigration: SliceMigration = {
  name: '0008_supervision',
  sql: [supervisorTables, evaluationTables, orderTables].join('\n'),
};
