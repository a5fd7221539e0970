import type { SuggestionState } from '@doorstep/domain/machines/suggestion-states';
import { SUGGESTION_STATES } from '@doorstep/domain/machines/suggestion-states';
import type { House } from '../platform/house.js';
import type { OpenedReceipt } from './open-receipt.js';

/** What the holder of receipt and code reads; instants are text already. */
export interface OwnSuggestionFacts {
  /** Key of the row; no field of the graph shows it. */
  readonly id: string;
  readonly receiptNo: string;
  readonly state: SuggestionState;
  readonly stateText: string;
  readonly stateTextEn: string;
  readonly [more: string]: unknown;
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', ${INSTANT})`;

/** The reply to a merged suggestion is that of the one it was joined to (model §4.1). */
const READ = `
select json_build_object(
  'id', own.id,
  'receiptNo', own.receipt_no,
  'state', own.state,
  'dueOn', main.due_on,
  'receivedAt', ${instant('own.received_at')},
  'timeline', (select coalesce(json_agg(json_build_object(
      'at', ${instant('e.at')}, 'kind', e.action, 'text', e.public_text) order by e.at, e.id), '[]'::json)
    from suggestion_event e
    where e.is_public_step and (e.suggestion_id = own.id or (e.suggestion_id = own.merged_into_id and e.at > own.merged_at))),
  'reply', (select json_build_object(
      'text', r.body, 'adoption', r.adoption, 'resolution', r.resolution, 'issuedAt', ${instant('r.issued_at')},
      'points', (select coalesce(json_agg(json_build_object('point', p.point, 'answer', p.answer, 'reason', p.reason) order by p.no), '[]'::json)
        from reply_point p where p.reply_id = r.id))
    from reply r where r.suggestion_id = main.id and r.state = 'ISSUED' order by r.issued_at desc limit 1),
  'messages', (select coalesce(json_agg(json_build_object(
      'at', ${instant('m.at')}, 'direction', m.direction, 'body', m.body) order by m.at, m.id), '[]'::json)
    from suggestion_message m where m.suggestion_id = own.id),
  'rating', (select rating from suggestion_rating g where g.suggestion_id = own.id order by g.rated_at desc, g.id desc limit 1)
) as value
from suggestion own join suggestion main on main.id = coalesce(own.merged_into_id, own.id)
where own.id = $1 and own.district_code = $2`;

/** The public timeline, reply and messages of one's own suggestion, in one statement. */
export async function ownSuggestion(house: House, { id, districtCode }: OpenedReceipt): Promise<OwnSuggestionFacts> {
  const { rows } = await house.database.pool.query<{ value: OwnSuggestionFacts }>(READ, [id, districtCode]);
  const { value } = rows[0] as (typeof rows)[number];
  const state = SUGGESTION_STATES[value.state];
  return { ...value, stateText: state.zh, stateTextEn: state.en };
}
