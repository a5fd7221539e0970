import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Move, MoveFacts } from '../../platform/graph/move-type.js';
import type { Reader, RowRef } from '../../platform/shape/shape.js';

interface Issued extends MoveFacts {
  readonly issuedBy: string | null;
  readonly concerned: readonly (string | null)[];
}

/** Adds to the facts of an order who issued it, and the organisations of which the checker may not be. */
export const issuerFacts = (row: RowRef): RawBuilder<unknown> => sql`, 'issuedBy', ${row.column('created_by')}, 'concerned', json_build_array(
  ${row.column('to_organization_id')}, (select u.organization_id from public."user" u where u.id = ${row.column('created_by')}))`;

/** The moves without those that the issuer, and the organisations concerned, would be refused. */
export function checkedByOthers(moves: Reader<Move[]>, keys: readonly string[]): Reader<Move[]> {
  const derive = (facts: Issued, context: { readonly viewer: Viewer }): Move[] => {
    const all = moves.derive?.(facts as never, context as never) as Move[];
    const { userId, organizationId } = context.viewer;
    const isConcerned = facts.issuedBy === userId || (organizationId !== null && facts.concerned.includes(organizationId));
    return isConcerned ? all.filter(({ key }) => !keys.includes(key)) : all;
  };
  return { ...moves, derive };
}

/** The moves without those that who did something before may not make. */
export function notByOneself(moves: Reader<Move[]>, key: string): Reader<Move[]> {
  const derive = (facts: MoveFacts & { readonly doneBy: string | null }, context: { readonly viewer: Viewer }): Move[] => {
    const all = moves.derive?.(facts as never, context as never) as Move[];
    return facts.doneBy === context.viewer.userId ? all.filter((move) => move.key !== key) : all;
  };
  return { ...moves, derive };
}
