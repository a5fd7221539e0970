import type { Viewer } from '@doorstep/domain/roles';
import { escalationMachine } from '@doorstep/domain/machines/escalation';
import type { Machine } from '@doorstep/domain/machines/machine';
import { isOwnAct } from '@doorstep/domain/deputy';
import { readingOf } from '@doorstep/domain/permissions';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { attachmentShape } from '../../platform/files/admin/attachment.shape.js';
import type { MoveFacts } from '../../platform/graph/move-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { Operation } from '../../platform/operation/operation.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { fromContext } from '../../platform/shape/slots.js';
import { nameOf } from '../../projects/admin/project-parts.shape.js';
import { escalationOperations } from '../supervision.operations.js';
import { Escalation } from './escalation.type.js';
import { supervisionOrderShape } from './order.shape.js';

const { shape } = shapesOver<PublicTables>('public');

interface Proposed extends MoveFacts {
  readonly proposedBy: string;
  readonly proposedById: string;
  readonly level: string;
}

const facts = (row: RowRef) => sql`json_build_object('state', ${row.column('state')}, 'readOnly', false,
  'proposedBy', ${row.column('proposed_by')}, 'proposedById', ${row.column('proposed_by_id')}, 'level', ${row.column('level')},
  'subject', json_build_object('districtCode', ${row.column('district_code')}, 'units', json_build_array(), 'selves', json_build_array()))`;

/** As the guards say: decided by another person and organisation, a referral executed by an inspection officer. */
function isOpen({ move }: Operation, found: Proposed, viewer: Viewer): boolean {
  if (move === 'escalation.execute') {
    return found.level !== 'DISCIPLINE_REFERRAL' || viewer.grants.some(({ role }) => role === 'INSPECTION_OFFICER');
  }
  return !isOwnAct(viewer, found.proposedBy) && viewer.organizationId !== found.proposedById;
}

/** Who proposes a measure may not see what the discipline organisation is told. */
const readsClues = fromContext<{ readonly viewer: Viewer }, boolean>(({ viewer }) => readingOf(viewer, 'REFERRAL_CLUE').all);

export const escalationShape: Shape<Escalation> = shape(Escalation, 'escalation', (f) => ({
  id: f.id('esc', 'id'),
  version: f.column('version'),
  order: f.one(() => supervisionOrderShape, { on: { id: 'order_id' }, always: true }),
  level: f.column('level'),
  reason: f.column('reason'),
  state: f.column('state'),
  proposedByName: f.value((row) => nameOf(row.column('proposed_by'))),
  proposedByOrganization: f.one(() => organizationShape, { on: { id: 'proposed_by_id' }, always: true }),
  approvedByName: f.value((row) => nameOf(row.column('approved_by'))),
  approvalNote: f.column('approval_note'),
  executedOn: f.column('executed_on'),
  clue: f.one(() => attachmentShape, { on: (outer, inner) => sql`${inner.column('id')} = ${outer.column('clue_id')} and ${readsClues}::boolean` }),
  moves: movesReader(escalationMachine as Machine, () => escalationOperations, facts, isOpen),
  timeline: timelineReader('escalation_event', 'escalation_id'),
}));
