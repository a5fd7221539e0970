import { Tables, type Batch } from '../../forge/batch.js';
import type { PlannedCall } from './call-plan.js';
import { day, instant, isoDate, isoDateOrNull, workingAfter, type Day } from '../../forge/days.js';
import type { Evaluation } from './evaluation-plan.js';
import { Journal } from '../../forge/journal.js';
import { ROUNDS, type RoundPlan } from './outcome-plan.js';
import type { ProjectGround } from './project-ground.js';

/** Ids of the scheme's rounds by code. */
export type RoundIds = ReadonlyMap<string, string>;

const DIMENSIONS = [
  { code: 'SATISFACTION', weight: 40, source: 'ANSWERS_AND_CALLS' },
  { code: 'SUPERVISION', weight: 25, source: 'CALLS' },
  { code: 'PROGRESS', weight: 15, source: 'DATES' },
  { code: 'QUALITY', weight: 10, source: 'ACCEPTANCE' },
  { code: 'PARTICIPATION', weight: 10, source: 'PARTICIPATION' },
];

export const planRounds = (ground: ProjectGround): RoundIds => new Map(ROUNDS.map((round) => [round.code, ground.forge.id(day(round.opensOn) - 5, 560)]));

/** The scheme, its rounds with their log, the calls and the results. */
export function* evaluationBatches(ground: ProjectGround, rounds: RoundIds, calls: readonly PlannedCall[], evaluation: Evaluation): Generator<Batch> {
  const { forge, staff } = ground;
  const tables = new Tables('evaluation_scheme', 'evaluation_round', 'evaluation_round_event', 'supervisor_assignment', 'supervisor_call', 'evaluation_result');
  const since = day('2023-01-16');
  const scheme = forge.ledger(since, 560, staff.operator(0));
  tables.add('evaluation_scheme', {
    ...scheme,
    name: '民生实事综合评价实施办法',
    scheme_version: 1,
    year: 2023,
    dimensions: DIMENSIONS,
    excellent_threshold: 90,
    good_threshold: 75,
    min_raters: 3,
    min_sample: 10,
    period: 'QUARTER',
    document: forge.named('{mark}民专班〔2023〕1号'),
  });
  for (const round of ROUNDS) addRound(ground, tables, round, rounds.get(round.code) as string, scheme['id'] as string);
  addAssignments(ground, tables, calls);
  for (const [index, call] of calls.entries()) {
    addCall(ground, tables, call, rounds.get(call.round.code) as string, evaluation, index);
    yield* tables.overflow();
  }
  for (const result of evaluation.results) {
    const confirmedOn = day(result.round.confirmedOn);
    tables.add('evaluation_result', {
      ...forge.ledger(computedOn(result.round), 1020, staff.operator(0), result.id),
      project_id: result.project.id,
      round_id: rounds.get(result.round.code),
      scores: Object.fromEntries(Object.entries(result.scores).map(([code, score]) => [code, Number(score)])),
      score: result.score,
      sample_size: result.sampleSize,
      raters: result.raters,
      grade: result.project.dates.grade,
      confirmed_by: staff.leader(0),
      confirmed_at: instant(confirmedOn, 590),
      published_on: isoDate(publishedOn(result.round)),
    });
  }
  yield* tables.batches();
}

/** Day on which the operator had the results computed, before the leader confirmed them. */
const computedOn = (round: RoundPlan): Day => day(round.confirmedOn) - 1;

const publishedOn = (round: RoundPlan): Day => workingAfter(day(round.confirmedOn), 1);

const periodOf = (round: RoundPlan): string => (round.kind === 'SITE_INSPECTION' ? round.opensOn.slice(0, 7) : round.code);

const addRound = ({ forge, staff }: ProjectGround, tables: Tables, round: RoundPlan, id: string, schemeId: string): void => {
  const opensOn = day(round.opensOn);
  const confirmedOn = day(round.confirmedOn);
  const operator = staff.operator(0);
  const journal = new Journal(forge, 'evaluationRound', 'evaluation_round_id', id)
    .move('round.draft', { on: opensOn - 5, minutes: 560, by: operator })
    .move('round.open', { on: opensOn, minutes: 520, by: operator })
    .move('round.close', { on: day(round.closesOn), minutes: 1080, by: null })
    .move('round.compute', { on: Math.max(computedOn(round), day(round.closesOn)), minutes: 1085, by: operator })
    .move('round.confirm', { on: confirmedOn, minutes: 590, by: staff.leader(0) })
    .move('round.publish', { on: publishedOn(round), minutes: 600, by: operator, publicText: '评价结果公布。' });
  for (const event of journal.rows) tables.add('evaluation_round_event', event);
  tables.add('evaluation_round', {
    ...forge.ledger(opensOn - 5, 560, operator, id),
    scheme_id: schemeId,
    kind: round.kind,
    period: periodOf(round),
    opens_on: round.opensOn,
    closes_on: round.closesOn,
    state: journal.state,
    confirmed_by: staff.leader(0),
    confirmed_at: instant(confirmedOn, 590),
    published_on: isoDate(publishedOn(round)),
  });
};

/** A supervisor watches the projects about which the district calls, until they are written off. */
const addAssignments = ({ forge, staff }: ProjectGround, tables: Tables, calls: readonly PlannedCall[]): void => {
  const seen = new Set<string>();
  for (const { supervisor, project } of calls) {
    const key = `${supervisor.id} ${project.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const from = Math.max(day('2023-03-01'), project.dates.listedOn);
    tables.add('supervisor_assignment', {
      ...forge.changing(from, 640, project.town ? staff.townClerk(project.town) : staff.operator(0)),
      supervisor_id: supervisor.id,
      project_id: project.id,
      valid_from: isoDate(from),
      valid_to: isoDateOrNull(project.dates.writtenOffOn),
    });
  }
};

const addCall = ({ forge, staff }: ProjectGround, tables: Tables, call: PlannedCall, roundId: string, evaluation: Evaluation, index: number): void => {
  const opinion = evaluation.opinions.get(call);
  const minutes = 545 + ((index * 7) % 430);
  const caller = staff.operator(index);
  tables.add('supervisor_call', {
    ...forge.ledger(call.on, minutes, caller),
    round_id: roundId,
    supervisor_id: call.supervisor.id,
    project_id: call.project.id,
    called_at: instant(call.on, minutes),
    reached: call.reached,
    rating: opinion?.rating ?? null,
    progress_score: opinion?.scores[0] ?? null,
    upkeep_score: opinion?.scores[1] ?? null,
    effect_score: opinion?.scores[2] ?? null,
    note: call.reached ? null : '多次拨打未接通',
    caller,
  });
};
