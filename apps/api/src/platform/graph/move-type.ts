import type { MoveKey } from '@doorstep/domain/machines';
import { movesFrom } from '@doorstep/domain/machines';
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
 * is offered in this state beside the table. `machine` is null for a row without stages.
 */
export function movesReader(
  machine: Machine | null,
  operations: () => readonly Operation[],
  facts: (row: RowRef) => RawBuilder<unknown>,
): Reader<Move[]> {
  const make = ({ state, subject, readOnly }: MoveFacts, { viewer }: { readonly viewer: Viewer }): Move[] => {
    if (readOnly) return [];
    const listed = (machine ? movesFrom(machine, state) : []).flatMap(({ key }) =>
      operations().filter((operation) => operation.move === (key as MoveKey) && !operation.offeredIn).slice(0, 1),
    );
    const offered = operations().filter(({ offeredIn }) => offeredIn?.includes(state));
    return [...listed, ...offered]
      .filter(({ move }) => mayMove(viewer, move, subject))
      .map((operation, index) => moveOf(operation, index === 0));
  };
  return { read: ({ row }) => facts(row), derive: make };
}

function moveOf(operation: Operation, isPrimary: boolean): Move {
  return { key: operation.move, label: operation.zh, labelEn: operation.en, mutation: operation.name, isPrimary };
}
