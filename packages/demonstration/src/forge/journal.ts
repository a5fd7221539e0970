import { MACHINES, nextState, type MachineName, type StateOf } from '@doorstep/domain/machines';
import type { Row } from './batch.js';
import { instant, type Day } from './days.js';
import type { Forge } from './forge.js';

/** One move of a journal. */
export interface Step {
  readonly on: Day;
  readonly minutes: number;
  /** Null: a resident, or the system. */
  readonly by: string | null;
  readonly reason?: string;
  readonly publicText?: string;
}

/**
 * Writes the log of one row and keeps its state by the stage table of the domain, so that no row stands in a state
 * that it could not have reached.
 */
export class Journal<N extends MachineName> {
  readonly rows: Row[] = [];
  #state: string | null = null;
  #last = '';

  /** @param column the column that names the row: `project_id` */
  constructor(
    private readonly forge: Forge,
    private readonly machine: N,
    private readonly column: string,
    private readonly id: string,
  ) {}

  get state(): StateOf<N> {
    if (this.#state === null) throw new RangeError(`${this.machine} ${this.id} has no state yet`);
    return this.#state as StateOf<N>;
  }

  /** @throws RangeError when the stage table forbids the move or when it comes before the last one */
  move(action: string, step: Step): this {
    const from = this.#state ?? 'NONE';
    const answer = nextState(MACHINES[this.machine] as never, action as never, from as never) as
      | { ok: true; to: string }
      | { ok: false };
    if (!answer.ok) throw new RangeError(`${action} is not allowed from ${from}`);
    const at = instant(step.on, step.minutes);
    if (at < this.#last) throw new RangeError(`${action} at ${at} comes before ${this.#last}`);
    this.#last = at;
    this.rows.push({
      ...this.forge.child(step.on, step.minutes, step.by),
      [this.column]: this.id,
      at,
      actor_id: step.by,
      action,
      from_state: this.#state,
      to_state: answer.to,
      reason: step.reason ?? null,
      public_text: step.publicText ?? null,
      is_public_step: step.publicText !== undefined,
    });
    this.#state = answer.to;
    return this;
  }
}
