import type { CodeList, Label } from '../code-lists/label.js';
import type { DeadlineKey } from '../deadlines.js';
import type { ActorCode } from '../roles.js';

/**
 * How far a permission reaches: Y the whole district, own the own place, tier village and town tier of the
 * own town, unit matters of the own organisation, self the own record.
 */
export type Reach = 'Y' | 'own' | 'tier' | 'unit' | 'self';
export type Who = Readonly<Partial<Record<ActorCode, Reach>>>;

/** NONE stands for a row that does not exist yet. */
export type From<S extends string> = S | 'NONE';
/** STAYS keeps the state; FORMER goes back to the state that was stored when the row left it. */
export type To<S extends string> = S | 'STAYS' | 'FORMER';

/** A move as it is written down in a table. */
export interface MoveRow<K extends string, S extends string> {
  readonly key: K;
  readonly label: Label;
  readonly from: readonly From<S>[] | 'ANY';
  readonly to: To<S>;
  /** The states in which this is what carries the row on, and so what most people open it for; true: all of `from`. */
  readonly next?: true | readonly NoInfer<S>[];
  /** Corrections and exceptions, which stand after everything else. */
  readonly seldom?: true;
  /** The states that FORMER may lead back to. */
  readonly former?: readonly S[];
  readonly limit?: readonly DeadlineKey[];
  readonly who?: Who;
  /** A reason is required, always. Where only some cases need one, the operation asks. */
  readonly reason?: boolean;
  /** The system takes the move back when a reversal undoes its condition. */
  readonly reversible?: boolean;
  /** The move of another machine that this one is a part of; its permission applies. */
  readonly partOf?: string;
}

/** A move with its defaults filled in. */
export interface Move<K extends string = string, S extends string = string> {
  readonly key: K;
  readonly label: Label;
  readonly from: readonly From<S>[];
  readonly to: To<S>;
  readonly next: readonly From<S>[];
  readonly seldom: boolean;
  readonly former: readonly S[];
  readonly limit: readonly DeadlineKey[];
  readonly who: Who;
  readonly reason: boolean;
  readonly reversible: boolean;
  readonly partOf: string | null;
}

export interface Machine<N extends string = string, K extends string = string, S extends string = string> {
  readonly name: N;
  readonly states: Readonly<Record<S, Label>>;
  /** In the order of a row's life; `movesFrom` puts the likeliest of a state first. */
  readonly moves: readonly Move<K, S>[];
}

/** What a permission needs to know of a move or of an action without a state. */
export interface ActionRow<K extends string = string> {
  readonly key: K;
  readonly label: Label;
  readonly limit?: readonly DeadlineKey[];
  readonly who: Who;
  readonly reason?: boolean;
  /** What most people open the row for, wherever it is offered. */
  readonly next?: true;
}

/** Part of a machine's moves, in a file of its own. */
export function defineMoves<S extends string>() {
  return <const K extends string>(moves: readonly MoveRow<K, S>[]): readonly MoveRow<K, S>[] => moves;
}

/** Actions that change no state. */
export function defineActions<const K extends string>(
  actions: readonly ActionRow<K>[],
): readonly ActionRow<K>[] {
  return actions;
}

/** A stage table. A state that the table does not name is a compile error. */
export function defineMachine<
  const N extends string,
  const L extends CodeList,
  const K extends string,
>(table: {
  readonly name: N;
  readonly states: L;
  readonly moves: readonly MoveRow<K, NoInfer<keyof L & string>>[];
}): Machine<N, K, keyof L & string> {
  type S = keyof L & string;
  const all: S[] = Object.keys(table.states);
  const moves = table.moves.map((row): Move<K, S> => ({
    key: row.key,
    label: row.label,
    from: row.from === 'ANY' ? all : row.from,
    to: row.to,
    next: row.next === true ? (row.from === 'ANY' ? all : row.from) : (row.next ?? []),
    seldom: row.seldom ?? false,
    former: row.former ?? [],
    limit: row.limit ?? [],
    who: row.who ?? {},
    reason: row.reason ?? false,
    reversible: row.reversible ?? false,
    partOf: row.partOf ?? null,
  }));
  return { name: table.name, states: table.states, moves };
}
