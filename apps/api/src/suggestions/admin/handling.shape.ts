import { assignmentMachine } from '@doorstep/domain/machines/assignment';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { deadlineReader } from '../../platform/graph/deadline-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { assignmentOperations } from '../suggestion.operations.js';
import { Assignment, FollowUp, Reply, ReplyPoint, ResearchRecord, SuggestionMessage, SuggestionRating } from './handling.type.js';

const { shape } = shapesOver<PublicTables>('public');

/** A column of the suggestion that an assignment is about. */
const ofSuggestion = (row: RowRef, column: string) =>
  sql`(select ${sql.ref(`about.${column}`)} from public.suggestion about where about.id = ${row.column('suggestion_id')})`;

const userName = (row: RowRef, column: string) =>
  sql`(select display_name from public."user" where id = ${row.column(column)})`;

/** An assignment is read by the unit that it is addressed to and where its suggestion lies. */
export const assignmentScope: ScopeColumns = {
  grid: (row) => ofSuggestion(row, 'grid_code'),
  village: (row) => ofSuggestion(row, 'village_code'),
  town: (row) => ofSuggestion(row, 'town_code'),
  units: (row) => sql`array[${row.column('to_organization_id')}]`,
  supervised: (row) => sql`${ofSuggestion(row, 'supervision_level')} > 0`,
};

const moveFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')}, 'readOnly', ${ofSuggestion(row, 'archived_at')} is not null,
  'subject', json_build_object(
    'districtCode', ${row.column('district_code')}, 'townCode', ${ofSuggestion(row, 'town_code')},
    'villageCode', ${ofSuggestion(row, 'village_code')}, 'gridCode', ${ofSuggestion(row, 'grid_code')},
    'units', json_build_array(${row.column('to_organization_id')}), 'selves', json_build_array()))`;

export const assignmentShape: Shape<Assignment> = shape(Assignment, 'assignment', (f) => ({
  id: f.id('asg', 'id'),
  version: f.column('version'),
  suggestionId: f.id('sug', 'suggestion_id'),
  receiptNo: f.value((row) => ofSuggestion(row, 'receipt_no')),
  title: f.value((row) => ofSuggestion(row, 'title')),
  kind: f.column('kind'),
  state: f.column('state'),
  fromOrganization: f.one(() => organizationShape, { on: { id: 'from_organization_id' }, always: true }),
  toOrganization: f.one(() => organizationShape, { on: { id: 'to_organization_id' }, always: true }),
  instruction: f.column('instruction'),
  issuedAt: f.instant('issued_at'),
  signedAt: f.instant('signed_at'),
  dueOn: f.column('due_on'),
  deadline: deadlineReader('due_on', (row) => sql`${row.column('state')} in ('ISSUED', 'SIGNED')`),
  moves: movesReader(assignmentMachine, () => assignmentOperations, moveFacts),
}));

const replyPointShape: Shape<ReplyPoint> = shape(ReplyPoint, 'reply_point', (f) => ({
  no: f.column('no'),
  point: f.column('point'),
  answer: f.column('answer'),
  reason: f.column('reason'),
}));

export const replyShape: Shape<Reply> = shape(Reply, 'reply', (f) => ({
  id: f.id('rpl', 'id'),
  state: f.column('state'),
  body: f.column('body'),
  adoption: f.column('adoption'),
  resolution: f.column('resolution'),
  points: f.many(() => replyPointShape, { on: { reply_id: 'id' }, order: [['no', 'asc']], most: 50 }),
  draftedByName: f.value((row) => userName(row, 'drafted_by')),
  approvedByName: f.value((row) => userName(row, 'approved_by')),
  agreedNames: f.value(
    (row) => sql`(select coalesce(json_agg(unit.name order by unit.name), '[]'::json)
      from public.organization unit where unit.id = any(${row.column('agreed_organization_ids')}))`,
  ),
  returnReason: f.column('return_reason'),
  via: f.column('via'),
  issuedAt: f.instant('issued_at'),
}));

export const messageShape: Shape<SuggestionMessage> = shape(SuggestionMessage, 'suggestion_message', (f) => ({
  at: f.instant('at'),
  direction: f.column('direction'),
  body: f.column('body'),
}));

export const ratingShape: Shape<SuggestionRating> = shape(SuggestionRating, 'suggestion_rating', (f) => ({
  ratedAt: f.instant('rated_at'),
  rating: f.column('rating'),
  solvedByOpinion: f.column('solved_by_opinion'),
  comment: f.column('comment'),
  source: f.column('source'),
}));

export const followUpShape: Shape<FollowUp> = shape(FollowUp, 'follow_up', (f) => ({
  doneOn: f.column('done_on'),
  method: f.column('method'),
  reached: f.column('reached'),
  rating: f.column('rating'),
  note: f.column('note'),
}));

export const researchRecordShape: Shape<ResearchRecord> = shape(ResearchRecord, 'research_record', (f) => ({
  heldOn: f.column('held_on'),
  method: f.column('method'),
  participants: f.column('participants'),
  invitedSubmitter: f.column('invited_submitter'),
  opinion: f.column('opinion'),
}));
