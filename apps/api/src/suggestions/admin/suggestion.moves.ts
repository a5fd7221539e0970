import { isOwnAct } from '@doorstep/domain/deputy';
import { suggestionMachine } from '@doorstep/domain/machines/suggestion';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Move, MoveFacts } from '../../platform/graph/move-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { Operation } from '../../platform/operation/operation.js';
import type { Reader, RowRef } from '../../platform/shape/shape.js';
import { suggestionOperations } from '../suggestion.operations.js';

/** The units of a suggestion: lead, supporting, and those with an open assignment. */
export const unitsOf = (row: RowRef): RawBuilder<unknown> => sql`(
  select array_remove(array_agg(unit), null) from (
    select ${row.column('lead_organization_id')} as unit
    union all select unnest(${row.column('supporting_organization_ids')})
    union all select to_organization_id from public.assignment
      where suggestion_id = ${row.column('id')} and state in ('ISSUED', 'SIGNED')) u)`;

/** What the guards of a move ask beside state and permission; the newest reply counts. */
interface Facts extends MoveFacts {
  readonly lead: string | null;
  readonly supporting: readonly string[];
  readonly isPublic: boolean;
  /** What waits on the order to the unit that leads. */
  readonly hasReturn: boolean;
  readonly hasExtension: boolean;
  readonly wasExtended: boolean;
  readonly reply: { readonly state: string; readonly draftedBy: string; readonly agreed: readonly string[]; readonly isRated: boolean } | null;
}

const leadOrder = (row: RowRef): RawBuilder<unknown> => sql`(
  select id from public.assignment
  where suggestion_id = ${row.column('id')} and kind <> 'SUPPORT' and state in ('ISSUED', 'SIGNED') limit 1)`;

/** What the permission table asks about a suggestion. */
export const subjectOf = (row: RowRef): RawBuilder<unknown> => sql`json_build_object(
  'districtCode', ${row.column('district_code')}, 'townCode', ${row.column('town_code')},
  'villageCode', ${row.column('village_code')}, 'gridCode', ${row.column('grid_code')},
  'units', coalesce(to_json(${unitsOf(row)}), '[]'::json), 'selves', json_build_array(),
  'isPublished', ${row.column('is_public')}, 'isSupervised', ${row.column('supervision_level')} > 0)`;

const factsOf = (row: RowRef): RawBuilder<unknown> => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'lead', ${row.column('lead_organization_id')}, 'supporting', to_json(${row.column('supporting_organization_ids')}),
  'isPublic', ${row.column('is_public')},
  'hasReturn', exists (select from public.assignment_return asked where asked.assignment_id = ${leadOrder(row)} and asked.decision is null),
  'hasExtension', exists (select from public.extension_request asked where asked.target_id = ${leadOrder(row)} and asked.decision is null),
  'wasExtended', exists (select from public.extension_request asked where asked.target_id = ${leadOrder(row)}),
  'reply', (select json_build_object('state', newest.state, 'draftedBy', newest.drafted_by,
      'agreed', to_json(newest.agreed_organization_ids),
      'isRated', exists (select from public.suggestion_rating rated where rated.reply_id = newest.id))
    from public.reply newest where newest.suggestion_id = ${row.column('id')} order by newest.created_at desc, newest.id desc limit 1),
  'subject', ${subjectOf(row)})`;

/** The moves that state, permission and the state of the reply allow; the operations ask the same once more. */
export const suggestionMovesReader: Reader<Move[]> = movesReader(suggestionMachine, () => suggestionOperations, factsOf, isOpen);

function isOpen({ name: mutation }: Operation, facts: Facts, viewer: Viewer): boolean {
  const { lead, supporting, isPublic, reply } = facts;
  const unit = viewer.organizationId ?? '';
  const isSubmitted = reply?.state === 'SUBMITTED';
  switch (mutation) {
    case 'draftReply':
      return unit === lead && !isSubmitted;
    case 'coHandlerAgree':
      return supporting.includes(unit) && isSubmitted && !reply.agreed.includes(unit);
    case 'returnDraft':
      return unit === lead && isSubmitted;
    case 'issueReply':
      return unit === lead && isSubmitted && !isOwnAct(viewer, reply.draftedBy) && supporting.every((id) => reply.agreed.includes(id));
    case 'returnAssignment':
      return unit === lead && !facts.hasReturn;
    case 'decideReturn':
      return facts.hasReturn;
    case 'askExtension':
      return unit === lead && !facts.wasExtended;
    case 'decideExtension':
      return facts.hasExtension;
    case 'rateSuggestion':
      return reply?.state === 'ISSUED' && !reply.isRated;
    case 'unpublishSuggestion':
      return isPublic;
    default:
      return true;
  }
}
