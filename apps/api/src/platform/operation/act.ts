import type { EntityManager } from '@mikro-orm/postgresql';
import type { RefusalCode, RefusalParams } from '@doorstep/domain/refusals';
import type { MoveKey } from '@doorstep/domain/machines';
import { nextState } from '@doorstep/domain/machines';
import type { House } from '../house.js';
import { AuditTrail } from './audit-trail.js';
import type { Caller } from './caller.js';
import { actorOf } from './caller.js';
import { ChangeLog } from './change-log.js';
import type { Concept, ConceptRow } from './concept.js';
import type { Refusal } from './refusal.js';
import { Refused } from './refusal.js';

export interface StepOptions {
  readonly reason?: string | undefined;
  /** What residents read of this step; null keeps the step internal. */
  readonly publicText?: string | null | undefined;
  /** The stored state that a move back leads to. */
  readonly former?: string | null | undefined;
}

/** One running operation: its transaction, its caller, the district's clock, and what it leaves behind. */
export class Act {
  readonly audit: AuditTrail;
  readonly changes = new ChangeLog();
  /** Done when the transaction is committed: what others may hear of only then. */
  readonly afterwards: (() => Promise<void>)[] = [];
  readonly #refusals: Refusal[] = [];

  constructor(
    readonly house: House,
    readonly em: EntityManager,
    readonly caller: Caller,
    readonly districtCode: string,
    /** The district's day, in Asia/Shanghai. */
    readonly today: string,
    /** The district's instant: real time, or a demonstration district's own date with the time of day. */
    readonly now: Date,
  ) {
    this.audit = new AuditTrail(em, districtCode, actorOf(caller));
    em.getEventManager().registerSubscriber({ onFlush: ({ uow }) => this.audit.take(uow.getChangeSets()) });
  }

  #shownOnce: string | null = null;

  /** What the answer shows and nobody can read again, such as a new key. It stands in no row, log or audit entry. */
  showOnce(secret: string): void {
    this.#shownOnce = secret;
  }

  get shownOnce(): string | null {
    return this.#shownOnce;
  }

  get actorId(): string | null {
    return actorOf(this.caller);
  }

  /** Notes what is wrong; the operation goes on, so that the caller hears of everything at once. */
  refuse(code: RefusalCode, path: string | readonly string[] = [], params?: RefusalParams): void {
    const fields = typeof path === 'string' ? [path] : path;
    this.#refusals.push({ code, path: fields.length > 0 ? ['input', ...fields] : [], params });
  }

  /** Ends the operation when anything was refused. */
  settle(): void {
    if (this.#refusals.length > 0) throw new Refused(this.#refusals);
  }

  /** What `work` refuses, taken out of the operation: the operation goes on with the next row of a batch. */
  async gather(work: () => Promise<void>): Promise<readonly Refusal[]> {
    const from = this.#refusals.length;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    return this.#refusals.splice(from);
  }

  /** Ends the operation now. */
  stop(code: RefusalCode, path: string | readonly string[] = [], params?: RefusalParams): never {
    this.refuse(code, path, params);
    throw new Refused(this.#refusals);
  }

  /**
   * The one function that moves a row along its machine: asks the table, sets the state, writes the
   * event, runs the handlers that slices further right registered for the move.
   */
  async step<Row extends ConceptRow>(
    concept: Concept<Row>,
    row: Row,
    key: MoveKey,
    options: StepOptions = {},
  ): Promise<void> {
    const from = concept.stateOf?.(row) ?? null;
    const to = this.nextOf(concept, row, key, options.former);
    if (to !== null && to !== from) concept.setState?.(row, to);
    await this.log(concept, row, key, from, to, options);
  }

  /** The state that a move leads to; stops where the table has no such move. Null for a row without a machine. */
  nextOf<Row extends ConceptRow>(concept: Concept<Row>, row: Row, key: MoveKey, former?: string | null): string | null {
    const from = concept.stateOf?.(row) ?? null;
    if (!concept.machine || from === null) return from;
    const next = nextState(concept.machine, key, from, former);
    return next.ok ? next.to : this.stop('WRONG_STATE', [], { state: concept.machine.states[from]?.zh ?? from });
  }

  /** Appends the event of a move whose state was set by its operation (creation, return to a former state). */
  async log<Row extends ConceptRow>(
    concept: Concept<Row>,
    row: Row,
    key: MoveKey,
    from: string | null,
    to: string | null,
    options: StepOptions = {},
  ): Promise<void> {
    concept.writeEvent?.(
      row,
      {
        at: this.now,
        actorId: this.actorId,
        action: key,
        fromState: from,
        toState: to,
        reason: options.reason ?? null,
        publicText: options.publicText ?? null,
        isPublicStep: options.publicText !== undefined && options.publicText !== null,
      },
      this,
    );
    for (const handler of this.house.registry.effectsOf(key)) await handler(this, row);
  }

  /** Sends pending changes to the database. */
  async flush(): Promise<void> {
    await this.em.flush();
  }
}
