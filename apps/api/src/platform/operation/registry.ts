import type { MoveKey } from '@doorstep/domain/machines';
import type { Act } from './act.js';
import type { ConceptRow } from './concept.js';
import type { PersonalWork } from './personal-work.js';

/** Asks about or changes rows of a slice further right, inside the transaction of a move further left. */
export type Handler = (act: Act, row: ConceptRow) => void | Promise<void>;
export type Handlers = Readonly<Partial<Record<MoveKey, Handler>>>;

/** Guards and effects that slices registered for moves of slices on their left. */
export class Registry {
  /** Open work that is bound to a person, of all slices. */
  readonly personalWork: readonly PersonalWork[];
  readonly #guards = new Map<string, Handler[]>();
  readonly #effects = new Map<string, Handler[]>();

  constructor(
    slices: readonly { readonly guards?: Handlers; readonly effects?: Handlers; readonly personalWork?: readonly PersonalWork[] }[],
  ) {
    this.personalWork = slices.flatMap((slice) => slice.personalWork ?? []);
    for (const slice of slices) {
      collect(this.#guards, slice.guards);
      collect(this.#effects, slice.effects);
    }
  }

  guardsOf(move: MoveKey): readonly Handler[] {
    return this.#guards.get(move) ?? [];
  }

  effectsOf(move: MoveKey): readonly Handler[] {
    return this.#effects.get(move) ?? [];
  }
}

function collect(into: Map<string, Handler[]>, handlers: Handlers | undefined): void {
  for (const [move, handler] of Object.entries(handlers ?? {})) {
    into.set(move, [...(into.get(move) ?? []), handler]);
  }
}
