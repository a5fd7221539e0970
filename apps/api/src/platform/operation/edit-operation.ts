import type { MoveKey } from '@doorstep/domain/machines';
import type { InputFields, ValuesOf } from '../graph/input.js';
import { field, inputOf } from '../graph/input.js';
import type { Act } from './act.js';
import type { Concept, ConceptRow } from './concept.js';
import { loadForChange } from './load.js';
import type { Operation, Target } from './operation.js';
import { authorize, capital } from './operation.js';

/**
 * A change of a row or of its children that is no step of its machine, such as an entry added to a list. Who may
 * make `move` may make it. The version rises although only children change, so that nobody overwrites unseen.
 */
export function editOperation<Row extends ConceptRow & { updatedAt: Date }, Fields extends InputFields>(definition: {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly move: MoveKey;
  readonly concept: Concept<Row>;
  /** The states in which it can be done. */
  readonly states: readonly string[];
  readonly input: Fields;
  /** Notes refusals with `act.refuse`; nothing may be changed here. */
  readonly guard?: (act: Act, row: Row, values: ValuesOf<Fields>) => void | Promise<void>;
  readonly change: (act: Act, row: Row, values: ValuesOf<Fields>) => void | Promise<void>;
}): Operation<ValuesOf<Fields> & Target> {
  const { concept, move, name, zh, en } = definition;
  const fields = { id: field.id(concept.idKind, '编号', 'Id'), version: field.version(), ...definition.input };
  return {
    name,
    zh,
    en,
    move,
    concept: concept.name,
    offeredIn: definition.states,
    input: inputOf(`${capital(name)}Input`, zh, en, fields) as never,
    async run(act, values) {
      const row = await loadForChange(act, concept, values.id, values.version);
      const before = (await concept.publicRows?.(row, act)) ?? [];
      await authorize(act, move, await concept.subjectOf(row, act));
      requireState(act, concept, row, definition.states);
      await definition.guard?.(act, row, values);
      act.settle();
      await definition.change(act, row, values);
      act.settle();
      row.updatedAt = new Date();
      await act.flush();
      act.changes.note(before, (await concept.publicRows?.(row, act)) ?? []);
      act.audit.about(concept.name, row.id);
      return row.id;
    },
  };
}

function requireState<Row extends ConceptRow>(act: Act, concept: Concept<Row>, row: Row, states: readonly string[]): void {
  const state = concept.stateOf?.(row);
  if (state === undefined || states.includes(state)) return;
  act.stop('WRONG_STATE', [], { state: concept.machine?.states[state]?.zh ?? state });
}
