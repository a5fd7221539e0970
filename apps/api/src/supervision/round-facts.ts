import type { Rating } from '@doorstep/domain/code-lists/suggestion-codes';
import type { DimensionScores, RoundData } from '@doorstep/domain/evaluation';
import {
  delayMonths,
  participationScore,
  progressScore,
  qualityOf,
  qualityScore,
  satisfactionScore,
  supervisionScore,
} from '@doorstep/domain/evaluation';
import type { Act } from '../platform/operation/act.js';
import { AcceptanceCheck } from '../projects/acceptance-check.entity.js';
import { Participation } from '../projects/project-output.entity.js';
import { Project } from '../projects/project.entity.js';
import { QuestionnaireBatch, QuestionnaireResponse } from './questionnaire.entity.js';
import { SupervisionRecord } from './supervision-record.entity.js';
import { SupervisorCall } from './supervisor-call.entity.js';

const TOP_THREE: ReadonlySet<Rating> = new Set(['VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED']);

/** Everything that the scores of a round rest on, read once for all its projects. */
interface Facts {
  readonly answers: readonly QuestionnaireResponse[];
  readonly calls: readonly SupervisorCall[];
  readonly checks: readonly AcceptanceCheck[];
  readonly openFindings: readonly SupervisionRecord[];
  readonly participations: readonly Participation[];
}

/** The data of each project of a round, by project (indicators §5). */
export async function roundDataOf(act: Act, roundId: string, projectIds: readonly string[]): Promise<ReadonlyMap<string, RoundData>> {
  const { districtCode, em, today } = act;
  const ofProjects = { districtCode, projectId: { $in: [...projectIds] } };
  const batches = await em.find(QuestionnaireBatch, { districtCode, roundId, voidedAt: null });
  const facts: Facts = {
    answers: await em.find(QuestionnaireResponse, { ...ofProjects, batchId: { $in: batches.map(({ id }) => id) }, isValid: true }),
    calls: await em.find(SupervisorCall, { ...ofProjects, roundId, reached: true, voidedAt: null }),
    checks: await em.find(AcceptanceCheck, { ...ofProjects, checkedOn: { $lte: today } }, { orderBy: { checkedOn: 'asc', id: 'asc' } }),
    openFindings: await em.find(SupervisionRecord, { ...ofProjects, severity: { $ne: 'INFO' }, resolvedOn: null, voidedAt: null }),
    participations: await em.find(Participation, { ...ofProjects, on: { $lte: today }, voidedAt: null }),
  };
  const projects = await em.find(Project, { id: { $in: [...projectIds] }, districtCode });
  return new Map(projects.map((project) => [project.id, dataOf(project, facts, today)]));
}

function dataOf(project: Project, facts: Facts, today: string): RoundData {
  const own = <Row extends { projectId?: string | null | undefined }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.projectId === project.id);
  const answers = own(facts.answers).filter(({ rating }) => rating !== 'NO_OPINION');
  const calls = own(facts.calls);
  return {
    raters: new Set(calls.map(({ supervisorId }) => supervisorId)).size,
    sampleSize: answers.length,
    scores: {
      ...opinionScores([...answers, ...calls].flatMap(({ rating }) => (rating ? [rating] : [])), calls),
      PROGRESS: project.plannedEndOn ? progressScore(delayMonths(project.plannedEndOn, project.completedOn ?? today)) : null,
      QUALITY: qualityScore(
        qualityOf({
          checks: own(facts.checks).map(({ result, defects }) => ({ result, defects: defects ?? null })),
          openFindings: own(facts.openFindings).length,
        }),
      ),
      PARTICIPATION: participationScore(new Set(own(facts.participations).map(({ stage }) => stage)).size),
    },
  };
}

/** NO_OPINION is no valid rating. */
function opinionScores(ratings: readonly Rating[], calls: readonly SupervisorCall[]): DimensionScores {
  const valid = ratings.filter((rating) => rating !== 'NO_OPINION');
  const points = calls.flatMap(({ progressScore: progress, upkeepScore, effectScore }) => [progress, upkeepScore, effectScore]);
  return {
    SATISFACTION: satisfactionScore(valid.filter((rating) => TOP_THREE.has(rating)).length, valid.length),
    SUPERVISION: supervisionScore(points.filter((point): point is number => typeof point === 'number')),
  };
}
