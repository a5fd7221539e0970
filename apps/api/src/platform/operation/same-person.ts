import { isSamePerson } from '@doorstep/domain/deputy';
import type { Acting } from '@doorstep/domain/deputy';
import type { Act } from './act.js';

/** The table of the identity slice, known here by its name alone: this slice stands left of it. */
const STOOD_FOR = `
select d.user_id as id from deputy d
where d.district_code = ? and d.deputy_id = ? and d.valid_from <= ?::date and d.valid_to > coalesce(?::date, d.valid_from)`;

/**
 * Refuses who did the earlier step oneself (four eyes). A person and all for whom that person stands count as one: today,
 * and on the day of the earlier step.
 *
 * Returns whether it refused.
 *
 * @param doneOn the district's day of the earlier step; null counts everybody for whom its doer ever stood
 */
export async function refuseSamePerson(
  act: Act,
  doneBy: string | null | undefined,
  doneOn: string | null,
  path: string | readonly string[] = [],
): Promise<boolean> {
  if (!doneBy || act.actorId === null) return false;
  const now = await actingOn(act, act.actorId, act.today);
  const then = await actingOn(act, doneBy, doneOn);
  const isSame = isSamePerson(now, then);
  if (isSame) act.refuse('SAME_PERSON', path);
  return isSame;
}

async function actingOn(act: Act, personId: string, day: string | null): Promise<Acting> {
  const rows = await act.em.execute<{ id: string }[]>(STOOD_FOR, [act.districtCode, personId, day ?? act.today, day]);
  return { personId, standsFor: rows.map(({ id }) => id) };
}
