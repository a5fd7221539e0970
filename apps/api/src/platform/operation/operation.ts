import type { MoveKey } from '@doorstep/domain/machines';
import { MOVES } from '@doorstep/domain/machines';
import { grantOf } from '@doorstep/domain/permissions';
import type { Subject } from '@doorstep/domain/permissions';
import type { Input, InputFields, ValuesOf } from '../graph/input.js';
import { field, inputOf } from '../graph/input.js';
import type { Act } from './act.js';
import type { Concept, ConceptRow } from './concept.js';
import { loadForChange } from './load.js';

/** One write that a graph offers: a name, an input and what happens in its transaction. */
export interface Operation<Values = unknown> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly input: Input<Values>;
  /** The move of the permission table that this operation is; the matrix tests walk it. */
  readonly move: MoveKey;
  readonly concept: string;
  /** States in which the console offers it although the stage table lists no move for it there. */
  readonly offeredIn?: readonly string[];
  /** Whether its answer has a text that is shown once, such as a new key; see Act.showOnce. */
  readonly showsOnce?: boolean;
  /** Returns the id of the row that the answer reads anew. */
  run(act: Act, values: Values): Promise<string>;
}

interface Naming {
  /** Name of the mutation: verb and noun. */
  readonly name: string;
  readonly move: MoveKey;
  /** What the button says, where the label of the move says too little. */
  readonly zh?: string;
  readonly en?: string;
}

export type Target = { readonly id: string; readonly version: number };

/** A move of one row that exists: load, authorize, guard, change, step. */
export function moveOperation<Row extends ConceptRow, Fields extends InputFields>(
  definition: Naming & {
    readonly concept: Concept<Row>;
    readonly input: Fields;
    /** Notes refusals with `act.refuse`; nothing may be changed here. */
    readonly guard?: (act: Act, row: Row, values: ValuesOf<Fields>) => void | Promise<void>;
    readonly change?: (act: Act, row: Row, values: ValuesOf<Fields>) => void | Promise<void>;
    /** What residents read of this step on the timeline. */
    readonly publicText?: (values: ValuesOf<Fields>, row: Row) => string | null;
    /** The stored state that a move back leads to. */
    readonly former?: (row: Row) => string | null;
    readonly offeredIn?: readonly string[];
  },
): Operation<ValuesOf<Fields> & Target> {
  const { concept, move } = definition;
  const label = MOVES[move].label;
  const fields = {
    id: field.id(concept.idKind, '编号', 'Id'),
    version: field.version(),
    ...definition.input,
  };
  return {
    name: definition.name,
    zh: label.zh,
    en: label.en,
    move,
    concept: concept.name,
    ...(definition.offeredIn ? { offeredIn: definition.offeredIn } : {}),
    input: inputOf(`${capital(definition.name)}Input`, label.zh, label.en, fields) as never,
    async run(act, values) {
      const row = await loadForChange(act, concept, values.id, values.version);
      const before = (await concept.publicRows?.(row, act)) ?? [];
      await authorize(act, move, await concept.subjectOf(row, act));
      for (const guard of act.house.registry.guardsOf(move)) await guard(act, row);
      await definition.guard?.(act, row, values);
      act.settle();
      const former = definition.former?.(row);
      // Asked before anything is changed: a query in a change flushes, and the database would refuse first.
      act.nextOf(concept, row, move, former);
      await definition.change?.(act, row, values);
      act.settle();
      const given = values as Readonly<Record<string, unknown>>;
      await act.step(concept, row, move, {
        reason: typeof given['reason'] === 'string' ? given['reason'] : undefined,
        publicText: definition.publicText?.(values, row),
        former,
      });
      // The version rises also where a move writes children alone, so that nobody overwrites unseen.
      if (row.updatedAt) row.updatedAt = new Date();
      await act.flush();
      act.changes.note(before, (await concept.publicRows?.(row, act)) ?? []);
      act.audit.about(concept.name, row.id);
      return row.id;
    },
  };
}

/** An operation that makes a row. `subject` says where it would belong, before anything is written. */
export function createOperation<Row extends ConceptRow, Fields extends InputFields>(
  definition: Naming & {
    readonly concept: Concept<Row>;
    readonly input: Fields;
    readonly subject: (act: Act, values: ValuesOf<Fields>) => Subject | Promise<Subject>;
    readonly guard?: (act: Act, values: ValuesOf<Fields>) => void | Promise<void>;
    readonly create: (act: Act, values: ValuesOf<Fields>) => Row | Promise<Row>;
    readonly publicText?: (values: ValuesOf<Fields>, row: Row) => string | null;
  },
): Operation<ValuesOf<Fields>> {
  const { concept, move } = definition;
  const label = { zh: definition.zh ?? MOVES[move].label.zh, en: definition.en ?? MOVES[move].label.en };
  return {
    name: definition.name,
    zh: label.zh,
    en: label.en,
    move,
    concept: concept.name,
    input: inputOf(`${capital(definition.name)}Input`, label.zh, label.en, definition.input),
    async run(act, values) {
      await authorize(act, move, await definition.subject(act, values));
      await definition.guard?.(act, values);
      act.settle();
      const row = await definition.create(act, values);
      act.settle();
      await act.log(concept, row, move, null, concept.stateOf?.(row) ?? null, {
        publicText: definition.publicText?.(values, row),
      });
      await act.flush();
      act.changes.note([], (await concept.publicRows?.(row, act)) ?? []);
      act.audit.about(concept.name, row.id);
      return row.id;
    },
  };
}

/** Staff ask the permission table; a public operation checks receipt and code itself; SYSTEM may what its handler does. */
export async function authorize(act: Act, move: MoveKey, subject: Subject): Promise<void> {
  if (act.caller.kind !== 'STAFF') return;
  const grant = grantOf(act.caller.viewer, move, subject) ?? act.stop('FORBIDDEN');
  if (grant.standsFor) act.audit.actFor(grant.standsFor);
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
