import { LockMode } from '@mikro-orm/core';
import { mayRead } from '@doorstep/domain/permissions';
import type { Act } from './act.js';
import type { Concept, ConceptRow } from './concept.js';

/**
 * The row of an id, locked for the change. A row of another district, a voided row and a row that the
 * caller may not read are not there; a row that someone saved since is a conflict; an archived row is
 * read-only.
 */
export async function loadForChange<Row extends ConceptRow>(
  act: Act,
  concept: Concept<Row>,
  id: string,
  version: number,
): Promise<Row> {
  const row = await loadVisible(act, concept, id);
  if (row.version !== version) act.stop('CONFLICT', 'version', { version: String(row.version) });
  if (row.archivedAt) act.stop('ARCHIVED');
  return row;
}

/** The row of an id if the caller may read it, locked. `path` names the field that gave the id. */
export async function loadVisible<Row extends ConceptRow>(
  act: Act,
  concept: Concept<Row>,
  id: string,
  path = 'id',
): Promise<Row> {
  const where = { id, districtCode: act.districtCode };
  const row = (await act.em.findOne(concept.entity, where as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })) as Row | null;
  if (!row || row.voidedAt) act.stop('NOT_FOUND', path);
  if (act.caller.kind === 'STAFF') {
    const subject = await concept.subjectOf(row, act);
    if (mayRead(act.caller.viewer, concept.reading, subject) === 'NO') act.stop('NOT_FOUND', path);
  }
  return row;
}
