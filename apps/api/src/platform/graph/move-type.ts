import type { MoveKey } from '@doorstep/domain/machines';
import { MOVES, movesFrom } from '@doorstep/domain/machines';
import type { Machine } from '@doorstep/domain/machines/machine';
import type { Subject } from '@doorstep/domain/permissions';
import { mayMove } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import type { Operation } from '../operation/operation.js';
import type { Reader, RowRef } from '../shape/shape.js';
import { bilingual } from './descriptions.js';

@ObjectType({ description: bilingual('当前用户此刻可做的操作', 'A move that the viewer may make now') })
export class Move {
  @Field(() => String, { description: bilingual('操作键', 'Key of the move') })
  key!: string;
  @Field(() => String, { description: bilingual('按钮文字', 'Text of the button, in Chinese') })
  label!: string;
  @Field(() => String, { description: bilingual('英文按钮文字', 'Text of the button, in English') })
  labelEn!: string;
  @Field(() => String, { description: bilingual('对应的变更名', 'Name of the mutation') })
  mutation!: string;
  @Field(() => Boolean, { description: bilingual('是否最常用', 'Whether it is the likeliest one') })
  isPrimary!: boolean;
}

/** What the permission table asks about a row, read by the same statement as the row. */
export interface MoveFacts {
  readonly state: string;
  readonly subject: Subject;
  /** Archived and voided rows are read-only. */
  readonly readOnly: boolean;
}

/**
 * The moves of a row that the stage table and the permission table allow this viewer, likeliest first; then what
 * is offered in this state beside the table. `machine` is null for a row without stages; `isOpen` leaves out what the
 * row's own facts forbid, as the operation's guard would.
 */
export function movesReader<Facts extends MoveFacts>(
  machine: Machine | null,
  operations: () => readonly Operation[],
  facts: (row: RowRef) => RawBuilder<unknown>,
  isOpen: (operation: Operation, facts: Facts, viewer: Viewer) => boolean = () => true,
): Reader<Move[]> {
  const make = (found: Facts, { viewer }: { readonly viewer: Viewer }): Move[] => {
    const { state, subject, readOnly } = found;
    if (readOnly) return [];
    const listed = (machine ? movesFrom(machine, state) : []).flatMap(({ key, next }) => {
      const operation = operations().find(({ move, offeredIn }) => move === (key as MoveKey) && !offeredIn);
      return operation ? [{ operation, isNext: next.includes(state) }] : [];
    });
    const offered = operations()
      .filter(({ offeredIn }) => offeredIn?.includes(state))
      .map((operation) => ({ operation, isNext: MOVES[operation.move].next }));
    return onePrimary(
      [...listed, ...offered]
        .filter(({ operation }) => mayMove(viewer, operation.move, subject) && isOpen(operation, found, viewer))
        .map(({ operation, isNext }) => moveOf(operation, isNext)),
    );
  };
  return { read: ({ row }) => facts(row), derive: make };
}

/** Leaves only the first of the moves that carry the row on as the likeliest; where there is none, no move is. */
function onePrimary(moves: readonly Move[]): Move[] {
  const first = moves.findIndex(({ isPrimary }) => isPrimary);
  return moves.map((move, index) => ({ ...move, isPrimary: index === first }));
}

function moveOf(operation: Operation, isPrimary: boolean): Move {
  return { key: operation.move, label: operation.zh, labelEn: operation.en, mutation: operation.name, isPrimary };
}
