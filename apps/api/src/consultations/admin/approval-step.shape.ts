import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { ApprovalStep } from './approval-step.type.js';

const { shape } = shapesOver<PublicTables>('public');

export const approvalShape: Shape<ApprovalStep> = shape(ApprovalStep, 'approval_step', (f) => ({
  no: f.column('no'),
  body: f.column('body'),
  decision: f.column('decision'),
  decidedOn: f.column('decided_on'),
  decidedByName: f.value((row) => sql`(select display_name from public."user" where id = ${row.column('decided_by')})`),
  docNo: f.column('doc_no'),
  note: f.column('note'),
}));
