import type { Machine } from '@doorstep/domain/machines/machine';
import { rectificationMachine } from '@doorstep/domain/machines/rectification';
import { supervisionOrderMachine } from '@doorstep/domain/machines/supervision-order';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { deadlineReader } from '../../platform/graph/deadline-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { nameOf } from '../../projects/admin/project-parts.shape.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { orderOperations, rectificationOperations } from '../supervision.operations.js';
import { checkedByOthers, issuerFacts } from './checked-by-others.js';
import { evaluationResultShape } from './evaluation.shape.js';
import { RectificationExtension, RectificationOrder, SupervisionOrder } from './order.type.js';
import { factsOf, orderScope, recordScope, rectificationScope, resultScope } from './supervision.scope.js';
import { supervisionRecordShape } from './supervisor.shape.js';

const { shape } = shapesOver<PublicTables>('public');

/** One entry a line, as domain `demandsOf` reads it. */
const lines = (column: string) => (row: RowRef) =>
  sql`to_json(array_remove(string_to_array(coalesce(${row.column(column)}, ''), E'\n'), ''))`;

export const rectificationExtensionShape: Shape<RectificationExtension> = shape(RectificationExtension, 'extension_request', (f) => ({
  fromDueOn: f.column('from_due_on'),
  toDueOn: f.column('to_due_on'),
  reason: f.column('reason'),
  isGranted: f.value<boolean | null>((row) => sql`${row.column('decision')} = 'GRANTED'`),
}));

export const rectificationOrderShape: Shape<RectificationOrder> = shape(RectificationOrder, 'rectification_order', (f) => ({
  id: f.id('rct', 'id'),
  version: f.column('version'),
  no: f.column('no'),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  state: f.column('state'),
  basis: f.column('basis'),
  toOrganization: f.one(() => organizationShape, { on: { id: 'to_organization_id' }, always: true }),
  issuedOn: f.column('issued_on'),
  dueOn: f.column('due_on'),
  deadline: deadlineReader('due_on', (row) => sql`${row.column('state')} in ('ISSUED', 'SIGNED', 'IN_PROGRESS', 'SUBMITTED')`),
  issues: f.value<string[]>(lines('issues')),
  measures: f.column('measures'),
  responses: f.value<string[]>(lines('responses')),
  result: f.one(() => evaluationResultShape, {
    on: { id: 'result_id' },
    where: (row) => [visibleTo('EVALUATION_DRAFT', row, resultScope)],
  }),
  supervisionRecord: f.one(() => supervisionRecordShape, {
    on: { id: 'supervision_record_id' },
    where: (row) => [visibleTo('PROJECT_WORK', row, recordScope)],
  }),
  extension: f.one(() => rectificationExtensionShape, {
    on: { target_id: 'id' },
    where: (row) => [sql`${row.column('target_kind')} = 'RECTIFICATION_ORDER'`],
  }),
  toldTownAt: f.instant('told_town_at'),
  toldVillageAt: f.instant('told_village_at'),
  issuedByName: f.value((row) => nameOf(row.column('created_by'))),
  verifiedByName: f.value((row) => nameOf(row.column('verified_by'))),
  closedOn: f.column('closed_on'),
  moves: movesReader(
    rectificationMachine as Machine, () => rectificationOperations,
    (row) => factsOf(row, rectificationScope, row.column('state'), issuerFacts(row)),
    checkedByOthers(['rectification.verify', 'rectification.fail']),
  ),
  timeline: timelineReader('rectification_order_event', 'rectification_order_id'),
}));

export const supervisionOrderShape: Shape<SupervisionOrder> = shape(SupervisionOrder, 'supervision_order', (f) => ({
  id: f.id('ord', 'id'),
  version: f.column('version'),
  no: f.column('no'),
  targetKind: f.column('target_kind'),
  suggestion: f.one(() => suggestionShape, {
    on: (order, suggestion) => sql`${order.column('target_kind')} = 'SUGGESTION' and ${suggestion.column('id')} = ${order.column('target_id')}`,
  }),
  project: f.one(() => projectShape, {
    on: (order, project) => sql`${order.column('target_kind')} = 'PROJECT' and ${project.column('id')} = ${order.column('target_id')}`,
  }),
  state: f.column('state'),
  toOrganization: f.one(() => organizationShape, { on: { id: 'to_organization_id' }, always: true }),
  reasons: f.column('reasons'),
  demands: f.value<string[]>(lines('demand')),
  issuedOn: f.column('issued_on'),
  dueOn: f.column('due_on'),
  deadline: deadlineReader('due_on', (row) => sql`${row.column('answered_on')} is null and ${row.column('closed_on')} is null`),
  answers: f.value<string[]>(lines('answer')),
  answeredOn: f.column('answered_on'),
  leaderName: f.value((row) => nameOf(row.column('leader_id'))),
  issuedByName: f.value((row) => nameOf(row.column('created_by'))),
  closedOn: f.column('closed_on'),
  moves: movesReader(
    supervisionOrderMachine as Machine, () => orderOperations,
    (row) => factsOf(row, orderScope, row.column('state'), issuerFacts(row)),
    checkedByOthers(['order.close']),
  ),
  timeline: timelineReader('supervision_order_event', 'supervision_order_id'),
}));
