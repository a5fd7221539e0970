import { DEFAULT_GRADING, evaluate, participationScore, progressScore, qualityScore, satisfactionScore, supervisionScore } from '@doorstep/domain/evaluation';
import type { PlannedCall } from './call-plan.js';
import { same } from './district-plan.js';
import { QUESTIONNAIRES, type RoundPlan } from './outcome-plan.js';
import type { PlannedProject } from './project-plan.js';
import type { Random } from '../../forge/random.js';
import type { ProjectGround } from './project-ground.js';

export type CallRating = 'VERY_SATISFIED' | 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED';

/** What a reached supervisor said. */
export interface Opinion {
  rating: CallRating;
  /** Progress, upkeep, effect: 0 to 100 each. */
  scores: [number, number, number];
}

export interface PlannedResult {
  readonly id: string;
  readonly round: RoundPlan;
  readonly project: PlannedProject;
  readonly scores: Readonly<Record<string, string>>;
  readonly score: string;
  readonly raters: number;
  readonly sampleSize: number;
}

export interface Evaluation {
  readonly results: readonly PlannedResult[];
  /** By call. */
  readonly opinions: ReadonlyMap<PlannedCall, Opinion>;
  /** The projects that answers of the second batch name. */
  readonly named: readonly PlannedProject[];
}

const RANGE = { EXCELLENT: [88, 99], GOOD: [66, 80], FAIR: [40, 60] } as const;

/** Opinions of the calls, so that the scheme gives every result the grade of the set. */
export const planEvaluation = (ground: ProjectGround, calls: readonly PlannedCall[], confirmedDay: (round: RoundPlan) => number, stages: ReadonlyMap<string, number>): Evaluation => {
  const source = ground.forge.stream('evaluation');
  const opinions = new Map<PlannedCall, Opinion>();
  for (const call of calls) if (call.reached) opinions.set(call, draw(source, call.isRated ? (call.project.dates.grade ?? 'GOOD') : 'GOOD'));
  const rated = Map.groupBy(calls.filter((call) => call.isRated), (call) => call.project);
  const lastRound = [...rated.keys()].filter(({ dates }) => dates.round?.code === '2024Q3' && dates.grade !== 'FAIR');
  const named = source.shuffled(lastRound).slice(0, QUESTIONNAIRES.namedProjects);
  const sampled = new Set(named);
  const results = [...rated].map(([project, raters]): PlannedResult => {
    const round = project.dates.round as RoundPlan;
    const sampleSize = sampled.has(project) ? QUESTIONNAIRES.answersPerProject : 0;
    const index = ground.projects.indexOf(project);
    for (let attempt = 0; attempt < 30; attempt += 1) {
      const scores = scoresOf(project, index, raters.map((call) => opinions.get(call) as Opinion), sampleSize, stages.get(project.id) ?? 0);
      const { score, grade } = evaluate(DEFAULT_GRADING, { scores, raters: raters.length, sampleSize });
      if (grade === project.dates.grade && score !== null) {
        return { id: ground.forge.id(confirmedDay(round) - 2, 1020), round, project, scores, score, raters: raters.length, sampleSize };
      }
      const tooHigh = grade === 'EXCELLENT' || project.dates.grade === 'FAIR';
      for (const call of raters) shift(opinions.get(call) as Opinion, tooHigh ? -3 : 3);
    }
    throw new RangeError(`${project.code} does not come to ${project.dates.grade ?? 'a grade'}`);
  });
  same('results', results.length, [...rated.keys()].length);
  return { results, opinions, named };
};

const draw = (source: Random, grade: keyof typeof RANGE): Opinion => {
  const [low, high] = RANGE[grade];
  const rating = grade === 'EXCELLENT' ? (source.chance(0.7) ? 'VERY_SATISFIED' : 'SATISFIED') : grade === 'GOOD' ? source.pick(['VERY_SATISFIED', 'SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED'] as const) : 'DISSATISFIED';
  return { rating, scores: [source.between(low, high), source.between(low, high), source.between(low, high)] };
};

const shift = (opinion: Opinion, by: number): void => {
  opinion.scores = opinion.scores.map((score) => Math.max(0, Math.min(100, score + by))) as [number, number, number];
};

const scoresOf = (project: PlannedProject, index: number, opinions: readonly Opinion[], sampleSize: number, stages: number): Record<string, string> => {
  const { completedOn, plannedEndOn, grade } = project.dates;
  const late = Math.floor(Math.max(0, (completedOn as number) - plannedEndOn) / 30);
  const topThree = opinions.filter(({ rating }) => rating !== 'DISSATISFIED').length + sampleSize;
  return {
    SATISFACTION: satisfactionScore(topThree, opinions.length + sampleSize) ?? '0.00',
    SUPERVISION: supervisionScore(opinions.flatMap(({ scores }) => scores)) ?? '0.00',
    PROGRESS: progressScore(late),
    // As the acceptance check says (project-work.ts).
    QUALITY: qualityScore(grade !== 'EXCELLENT' && index % 11 === 0 ? 'REPAIRED' : 'CLEAN') ?? '0.00',
    PARTICIPATION: participationScore(stages),
  };
};

