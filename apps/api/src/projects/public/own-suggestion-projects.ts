import { sql } from 'kysely';
import type { House } from '../../platform/house.js';
import { allRows } from '../../platform/shape/roots.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { projectShape } from './project.shape.js';
import type { Project } from './project.type.js';

/** A suggestion that was joined to another is answered by the projects of that one too. */
const LINKED = `
select link.project_id as id from suggestion own
join suggestion_project_link link on link.suggestion_id in (own.id, own.merged_into_id)
where own.id = $1`;

/**
 * Projects that answer a suggestion which need not be public itself: its links are read from the tables, for
 * whoever holds receipt and code.
 */
export async function projectsLinkedTo(house: House, suggestionId: string): Promise<string[]> {
  const { rows } = await house.database.pool.query<{ id: string }>(LINKED, [suggestionId]);
  return rows.map(({ id }) => id);
}

/** Of the linked projects those that are public, read as anyone reads them. */
export const ownProjects = allRows<Project>(() => projectShape, {
  where: (row) => [sql`${row.column('id')} = any(${contextSlot('projectIds')}::uuid[])`],
  order: [['listed_on', 'asc'], ['id', 'asc']],
  most: 20,
});
