import type { Subject } from '@doorstep/domain/permissions';
import { mayRead } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import { organizationShape, sectorShape, townShape, villageShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { attachmentShape, filesIn } from '../../platform/files/admin/attachment.shape.js';
import { deadlineReader } from '../../platform/graph/deadline-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { assignmentShape, followUpShape, messageShape, ratingShape, replyShape, researchRecordShape } from './handling.shape.js';
import { subjectOf, suggestionMovesReader, unitsOf } from './suggestion.moves.js';
import { Suggestion } from './suggestion.type.js';

const { shape } = shapesOver<PublicTables>('public');

export const suggestionScope: ScopeColumns = {
  grid: (row) => row.column('grid_code'),
  village: (row) => row.column('village_code'),
  town: (row) => row.column('town_code'),
  units: unitsOf,
  selves: (row) => sql`array[${row.column('submitter_id')}, ${row.column('created_by')}]`,
  published: (row) => row.column('is_public'),
  supervised: (row) => sql`${row.column('supervision_level')} > 0`,
};

/** A wish of the submitter; the contact itself is read by `submitterContact` alone, which leaves a trace. */
const wish = (row: RowRef, column: string) =>
  sql`(select ${sql.ref(`person.${column}`)} from public.submitter person where person.id = ${row.column('submitter_id')})`;

const hasContact = (row: RowRef) =>
  sql`coalesce(${wish(row, 'phone_encrypted')}, ${wish(row, 'address_encrypted')}, ${wish(row, 'name_encrypted')}) is not null`;

/** Whose contact it is, and whether handlers may see it; null where none was left. */
interface ContactFacts {
  readonly subject: Subject;
  readonly hideFromHandler: boolean;
}

const contactFacts = (row: RowRef) => sql`case when ${hasContact(row)} then json_build_object(
  'subject', ${subjectOf(row)}, 'hideFromHandler', coalesce(${wish(row, 'hide_from_handler')}, false)) end`;

function mayReadContact(facts: ContactFacts | null, { viewer }: { readonly viewer: Viewer }): boolean {
  if (facts === null) return false;
  return mayRead(viewer, 'SUBMITTER_CONTACT', { ...facts.subject, hideFromHandler: facts.hideFromHandler }) !== 'NO';
}

const ofSuggestion = { on: { suggestion_id: 'id' }, most: 200 } as const;

export const suggestionShape: Shape<Suggestion> = shape(Suggestion, 'suggestion', (f) => ({
  id: f.id('sug', 'id'),
  version: f.column('version'),
  receiptNo: f.column('receipt_no'),
  title: f.column('title'),
  content: f.column('content'),
  nature: f.column('nature'),
  state: f.column('state'),
  triageClass: f.column('triage_class'),
  mainSector: f.one(() => sectorShape, { on: { id: 'main_sector_id' } }),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  leadOrganization: f.one(() => organizationShape, { on: { id: 'lead_organization_id' } }),
  supportingOrganizations: f.many(() => organizationShape, {
    on: (outer, inner) => sql`${inner.column('id')} = any(${outer.column('supporting_organization_ids')})`,
    order: [['name', 'asc'], ['id', 'asc']],
    most: 20,
  }),
  channelName: f.value((row) => sql`(select name from public.channel where id = ${row.column('channel_id')})`),
  externalRef: f.column('external_ref'),
  planYear: f.column('plan_year'),
  receivedAt: f.instant('received_at'),
  dueOn: f.column('due_on'),
  deadline: deadlineReader('due_on', (row) => sql`${row.column('state')} = 'HANDLING'`),
  isValuable: f.column('is_valuable'),
  isExcellent: f.column('is_excellent'),
  supervisionLevel: f.value((row) => sql`nullif(${row.column('supervision_level')}, 0)`),
  rejectReason: f.column('reject_reason'),
  transferredTo: f.column('transferred_to'),
  mergedIntoId: f.id('sug', 'merged_into_id'),
  adoption: f.column('adoption'),
  resolution: f.column('resolution'),
  isPublic: f.column('is_public'),
  titlePublic: f.column('title_public'),
  contentPublic: f.column('content_public'),
  attachments: f.many(() => attachmentShape, filesIn('attachment_ids')),
  hasContact: f.value(hasContact),
  mayReadContact: f.derive(contactFacts, mayReadContact),
  wantsReply: f.value((row) => wish(row, 'wants_reply')),
  replyVia: f.value((row) => wish(row, 'reply_via')),
  consentPublic: f.value((row) => wish(row, 'consent_public')),
  assignments: f.many(() => assignmentShape, { ...ofSuggestion, order: [['issued_at', 'asc'], ['id', 'asc']] }),
  replies: f.many(() => replyShape, { ...ofSuggestion, order: [['created_at', 'desc'], ['id', 'desc']] }),
  messages: f.many(() => messageShape, { ...ofSuggestion, order: [['at', 'asc'], ['id', 'asc']] }),
  ratings: f.many(() => ratingShape, { ...ofSuggestion, order: [['rated_at', 'asc'], ['id', 'asc']] }),
  followUps: f.many(() => followUpShape, { ...ofSuggestion, order: [['planned_on', 'asc'], ['id', 'asc']] }),
  researchRecords: f.many(() => researchRecordShape, { ...ofSuggestion, order: [['held_on', 'asc'], ['id', 'asc']] }),
  moves: suggestionMovesReader,
  timeline: timelineReader('suggestion_event', 'suggestion_id'),
}));
