import { ACTIONS } from './machines/actions.js';
import { adjustmentMachine } from './machines/adjustment.js';
import { annualPlanMachine } from './machines/annual-plan.js';
import { apiClientMachine } from './machines/api-client.js';
import { assignmentMachine } from './machines/assignment.js';
import { awardMachine } from './machines/award.js';
import { briefingMachine } from './machines/briefing.js';
import { clusterMachine } from './machines/cluster.js';
import { consultationMachine } from './machines/consultation.js';
import { contributionMachine } from './machines/contribution.js';
import { escalationMachine } from './machines/escalation.js';
import { evaluationRoundMachine } from './machines/evaluation-round.js';
import { formDocumentMachine } from './machines/form-document.js';
import { importMachine } from './machines/import.js';
import { progressReportMachine } from './machines/progress-report.js';
import { projectMachine } from './machines/project.js';
import { rectificationMachine } from './machines/rectification.js';
import { replyMachine } from './machines/reply.js';
import { storyMachine } from './machines/story.js';
import { suggestionMachine } from './machines/suggestion.js';
import { supervisionOrderMachine } from './machines/supervision-order.js';
import { supervisorMachine } from './machines/supervisor.js';
import { topicMachine } from './machines/topic.js';
import { userMachine } from './machines/user.js';
import { wishListMachine } from './machines/wish-list.js';
import type { DeadlineKey } from './deadlines.js';
import type { Label } from './code-lists/label.js';
import type { From, Machine, Move, Who } from './machines/machine.js';

/** Every stage table, by name. */
export const MACHINES = {
  suggestion: suggestionMachine,
  reply: replyMachine,
  consultation: consultationMachine,
  wishList: wishListMachine,
  project: projectMachine,
  progressReport: progressReportMachine,
  adjustment: adjustmentMachine,
  evaluationRound: evaluationRoundMachine,
  award: awardMachine,
  supervisor: supervisorMachine,
  contribution: contributionMachine,
  rectification: rectificationMachine,
  supervisionOrder: supervisionOrderMachine,
  escalation: escalationMachine,
  annualPlan: annualPlanMachine,
  topic: topicMachine,
  story: storyMachine,
  assignment: assignmentMachine,
  cluster: clusterMachine,
  briefing: briefingMachine,
  formDocument: formDocumentMachine,
  import: importMachine,
  apiClient: apiClientMachine,
  user: userMachine,
} as const;

export type MachineName = keyof typeof MACHINES;
type KeyOf<M> = M extends Machine<string, infer K, string> ? K : never;
/** The states of a machine, by its name. */
export type StateOf<N extends MachineName> =
  (typeof MACHINES)[N] extends Machine<string, string, infer S> ? S : never;

/** The moves of the reply are parts of the suggestion's and have no permission of their own. */
type PermittedMachine = Exclude<MachineName, 'reply'>;
export type ActionKey = (typeof ACTIONS)[number]['key'];
/** Key of a move or of an action without a state, the same in the permission table. */
export type MoveKey = { [N in PermittedMachine]: KeyOf<(typeof MACHINES)[N]> }[PermittedMachine] | ActionKey;

/** What is known of a move by its key alone; `machine` is null for an action without a state. */
export interface MoveRule {
  readonly key: MoveKey;
  readonly machine: MachineName | null;
  readonly label: Label;
  readonly limit: readonly DeadlineKey[];
  readonly who: Who;
  readonly reason: boolean;
  /** An action that most people open the row for; a move of a machine is so in states, which `movesFrom` knows. */
  readonly next: boolean;
}

function moveRules(): Readonly<Record<MoveKey, MoveRule>> {
  const rules: Partial<Record<MoveKey, MoveRule>> = {};
  for (const { name, moves } of Object.values(MACHINES)) {
    if (name === 'reply') continue;
    for (const { key, label, limit, who, reason } of moves) {
      rules[key] = { key, machine: name, label, limit, who, reason, next: false };
    }
  }
  for (const { key, label, limit = [], who, reason = false, next = false } of ACTIONS) {
    rules[key] = { key, machine: null, label, limit, who, reason, next };
  }
  return rules as Record<MoveKey, MoveRule>;
}

/** Every move and action by its key. */
export const MOVES = moveRules();

/** Whether a string from outside is the key of a move. */
export function isMoveKey(key: string): key is MoveKey {
  return Object.hasOwn(MOVES, key);
}

/** The answer of a stage table: the state after the move, or the states from which it would be allowed. */
export type NextState<S extends string> =
  | { readonly ok: true; readonly to: S }
  | { readonly ok: false; readonly code: 'WRONG_STATE'; readonly allowedFrom: readonly From<S>[] };

/**
 * The state that a move leads to. Guards over other rows are the operation's.
 * @param state where the row is; NONE for a row that is being created
 * @param former the stored state that a move to FORMER goes back to
 * @throws RangeError when the machine has no such move
 */
export function nextState<K extends string, S extends string>(
  machine: Machine<string, K, S>,
  key: NoInfer<K>,
  state: From<NoInfer<S>>,
  former?: NoInfer<S> | null,
): NextState<S> {
  const move = machine.moves.find((candidate) => candidate.key === key);
  if (!move) throw new RangeError(`${machine.name} has no move ${key}`);
  const refusal = { ok: false, code: 'WRONG_STATE', allowedFrom: move.from } as const;
  if (!move.from.includes(state)) return refusal;
  if (move.to === 'STAYS') return state === 'NONE' ? refusal : { ok: true, to: state };
  if (move.to !== 'FORMER') return { ok: true, to: move.to };
  return former && move.former.includes(former) ? { ok: true, to: former } : refusal;
}

/** 0 for what carries the row on from this state, 2 for what is seldom done, 1 for all between. */
function rarityIn<S extends string>({ next, seldom }: Move<string, S>, state: From<S>): number {
  return next.includes(state) ? 0 : seldom ? 2 : 1;
}

/** The moves that the table allows from a state, likeliest first; who may make them is another question. */
export function movesFrom<K extends string, S extends string>(
  machine: Machine<string, K, S>,
  state: From<NoInfer<S>>,
): readonly Move<K, S>[] {
  return machine.moves
    .filter((move) => move.from.includes(state))
    .toSorted((one, other) => rarityIn(one, state) - rarityIn(other, state));
}
