import { consultationMachine } from '@doorstep/domain/machines/consultation';
import { wishListMachine } from '@doorstep/domain/machines/wish-list';
import { sql } from 'kysely';
import { organizationShape, townShape, villageShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { consultationOperations, wishListOperations } from '../consultation.operations.js';
import { approvalShape } from './approval-step.shape.js';
import { consultationScope, subjectOf, wishListScope } from './consultation.scope.js';
import { Consultation, WishList } from './consultation.type.js';
import { groupShape } from './deliberation-group.shape.js';
import { itemShape } from './expectation-item.shape.js';

const { shape } = shapesOver<PublicTables>('public');

const consultationFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', ${subjectOf(row, consultationScope)})`;

const wishListFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')}, 'readOnly', false, 'subject', ${subjectOf(row, wishListScope)})`;

export const consultationShape: Shape<Consultation> = shape(Consultation, 'consultation', (f) => ({
  id: f.id('cst', 'id'),
  version: f.column('version'),
  title: f.column('title'),
  format: f.column('format'),
  level: f.column('level'),
  state: f.column('state'),
  step: f.column('step'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  group: f.one(() => groupShape, { on: { id: 'group_id' } }),
  plannedOn: f.column('planned_on'),
  placeText: f.column('place_text'),
  announcedOn: f.column('announced_on'),
  heldOn: f.column('held_on'),
  submittedOn: f.column('submitted_on'),
  closedOn: f.column('closed_on'),
  eligiblePersons: f.column('eligible_persons'),
  presentPersons: f.column('present_persons'),
  eligibleHouseholds: f.column('eligible_households'),
  presentHouseholds: f.column('present_households'),
  presentKinds: f.column('present_kinds'),
  isSecret: f.column('is_secret'),
  waiverReason: f.column('waiver_reason'),
  minutesPublic: f.column('minutes_public'),
  items: f.many(() => itemShape, { on: { consultation_id: 'id' }, order: [['id', 'asc']], most: 200 }),
  wishList: f.one(() => wishListShape, { on: { consultation_id: 'id' } }),
  moves: movesReader(consultationMachine, () => consultationOperations, consultationFacts),
  timeline: timelineReader('consultation_event', 'consultation_id'),
}));

export const wishListShape: Shape<WishList> = shape(WishList, 'wish_list', (f) => ({
  id: f.id('wsh', 'id'),
  version: f.column('version'),
  state: f.column('state'),
  consultation: f.one(() => consultationShape, { on: { id: 'consultation_id' }, always: true }),
  submittedTo: f.one(() => organizationShape, { on: { id: 'submitted_to_id' }, always: true }),
  submittedAt: f.instant('submitted_at'),
  discussedOn: f.column('discussed_on'),
  reportedOn: f.column('reported_on'),
  adoptedOn: f.column('adopted_on'),
  returnedOn: f.column('returned_on'),
  returnReason: f.column('return_reason'),
  items: f.many(() => itemShape, {
    on: { consultation_id: 'consultation_id' },
    where: (item) => [sql`${item.column('wish_rank')} is not null`],
    order: [['wish_rank', 'asc']],
    most: 200,
  }),
  approvals: f.many(() => approvalShape, {
    on: { target_id: 'id' },
    where: (step) => [sql`${step.column('target_kind')} = 'WISH_LIST'`],
    order: [['no', 'asc']],
    most: 50,
  }),
  moves: movesReader(wishListMachine, () => wishListOperations, wishListFacts),
  timeline: timelineReader('wish_list_event', 'wish_list_id'),
}));
