import { isInOffice } from '@doorstep/domain/supervision';
import type { Act } from '../platform/operation/act.js';
import type { EvaluationRound } from './evaluation-round.entity.js';
import { SupervisorCall } from './supervisor-call.entity.js';
import { Supervisor, SupervisorAssignment } from './supervisor.entity.js';

/** Adds to the call list every supervisor in office who watches one of the projects; who is on it already stays. */
export async function fillCallList(act: Act, round: EvaluationRound, projectIds: readonly string[]): Promise<void> {
  const { districtCode } = act;
  const assignments = await act.em.find(SupervisorAssignment, { districtCode, projectId: { $in: [...projectIds] }, validTo: null });
  const supervisors = await act.em.find(Supervisor, {
    districtCode,
    id: { $in: assignments.map(({ supervisorId }) => supervisorId) },
    state: 'ACTIVE',
    voidedAt: null,
  });
  const inOffice = new Set(supervisors.filter((row) => isInOffice(row, act.today)).map(({ id }) => id));
  const listed = await act.em.find(SupervisorCall, { districtCode, roundId: round.id });
  const known = new Set(listed.map(pairOf));
  for (const pair of assignments) {
    if (!inOffice.has(pair.supervisorId) || known.has(pairOf(pair))) continue;
    const { supervisorId, projectId } = pair;
    act.em.create(SupervisorCall, { districtCode, roundId: round.id, supervisorId, projectId, reached: false, createdBy: act.actorId });
  }
}

function pairOf({ supervisorId, projectId }: { readonly supervisorId: string; readonly projectId: string }): string {
  return `${supervisorId} ${projectId}`;
}
