import { isOwnAct } from '@doorstep/domain/deputy';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { MoveFacts } from '../../platform/graph/move-type.js';
import type { Operation } from '../../platform/operation/operation.js';
import type { RowRef } from '../../platform/shape/shape.js';

interface Issued extends MoveFacts {
  readonly issuedBy: string | null;
  readonly concerned: readonly (string | null)[];
}

/** Adds to the facts of an order who issued it, and the organisations of which the checker may not be. */
export const issuerFacts = (row: RowRef): RawBuilder<unknown> => sql`, 'issuedBy', ${row.column('created_by')}, 'concerned', json_build_array(
  ${row.column('to_organization_id')}, (select u.organization_id from public."user" u where u.id = ${row.column('created_by')}))`;

type IsOpen<Facts> = (operation: Operation, facts: Facts, viewer: Viewer) => boolean;

/** Leaves out the moves that the issuer, and the organisations concerned, would be refused. */
export function checkedByOthers(keys: readonly string[]): IsOpen<Issued> {
  return ({ move }, { issuedBy, concerned }, viewer) => {
    const { organizationId } = viewer;
    return !keys.includes(move) || (!isOwnAct(viewer, issuedBy) && (organizationId === null || !concerned.includes(organizationId)));
  };
}

/** Leaves out a move for whoever did something before. */
export function notByOneself(key: string): IsOpen<MoveFacts & { readonly doneBy: string | null }> {
  return ({ move }, { doneBy }, viewer) => move !== key || !isOwnAct(viewer, doneBy);
}
