import { awardMachine } from '@doorstep/domain/machines/award';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { unitsOf } from '../projects/project-team.js';
import type { Project } from '../projects/project.entity.js';
import { Award, AwardEvent, EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { placeOfProject, projectOf } from './project-subject.js';

/** An award belongs to the project of its result; it is public once it is paid and the round is published. */
export const awardConcept: Concept<Award> = {
  name: 'award',
  idKind: 'awd',
  entity: Award,
  reading: 'MONEY_VOUCHER',
  machine: awardMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Award['state'];
  },
  async subjectOf(row, act) {
    const project = await projectOfResult(act, row.resultId);
    return placeOfProject(project, await unitsOf(act, project.id));
  },
  writeEvent(row, event, act) {
    act.em.create(AwardEvent, { districtCode: row.districtCode, awardId: row.id, ...event, createdBy: event.actorId });
  },
  async publicRows(row, act) {
    if (!row.paidOn || row.revokedOn || row.voidedAt) return [];
    const result = await act.em.findOneOrFail(EvaluationResult, { id: row.resultId, districtCode: act.districtCode });
    const round = await act.em.findOneOrFail(EvaluationRound, { id: result.roundId, districtCode: act.districtCode });
    return round.publishedOn ? [{ type: 'awd', id: row.id }] : [];
  },
};

/** The project that a result is about. */
export async function projectOfResult(act: Act, resultId: string): Promise<Project> {
  const result = await act.em.findOne(EvaluationResult, { id: resultId, districtCode: act.districtCode, voidedAt: null });
  return result ? projectOf(act, result.projectId, 'resultId') : act.stop('NOT_FOUND', 'resultId');
}
