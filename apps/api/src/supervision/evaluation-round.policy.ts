import { evaluationRoundMachine } from '@doorstep/domain/machines/evaluation-round';
import type { Act } from '../platform/operation/act.js';
import type { Concept, PublicRow } from '../platform/operation/concept.js';
import { Project } from '../projects/project.entity.js';
import { EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound, EvaluationRoundEvent, EvaluationRoundProject } from './evaluation-round.entity.js';

/** A round belongs to the district; with its publication its results are public. */
export const evaluationRoundConcept: Concept<EvaluationRound> = {
  name: 'evaluationRound',
  idKind: 'rnd',
  entity: EvaluationRound,
  reading: 'EVALUATION_DRAFT',
  machine: evaluationRoundMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as EvaluationRound['state'];
  },
  subjectOf: (row) => ({ districtCode: row.districtCode, units: [], selves: [], isPublished: Boolean(row.publishedOn) }),
  writeEvent(row, event, act) {
    act.em.create(EvaluationRoundEvent, { districtCode: row.districtCode, evaluationRoundId: row.id, ...event, createdBy: event.actorId });
  },
  publicRows: (row, act) => (row.publishedOn && !row.voidedAt ? publicResults(act, row) : []),
};

/** Results of listed projects, and the projects themselves: their grade is public with the round. */
async function publicResults(act: Act, round: EvaluationRound): Promise<PublicRow[]> {
  const results = await resultsOf(act, round.id);
  const listed = await act.em.find(Project, { id: { $in: results.map(({ projectId }) => projectId) }, listedOn: { $ne: null }, voidedAt: null });
  const ids = new Set(listed.map(({ id }) => id));
  return results
    .filter(({ projectId }) => ids.has(projectId))
    .flatMap(({ id, projectId }): PublicRow[] => [
      { type: 'res', id },
      { type: 'prj', id: projectId },
    ]);
}

/** Results of a round. */
export function resultsOf(act: Act, roundId: string): Promise<EvaluationResult[]> {
  return act.em.find(EvaluationResult, { districtCode: act.districtCode, roundId, voidedAt: null });
}

/** The projects that a round evaluates. */
export async function projectsOf(act: Act, roundId: string): Promise<string[]> {
  const links = await act.em.find(EvaluationRoundProject, { districtCode: act.districtCode, roundId });
  return links.map(({ projectId }) => projectId);
}
