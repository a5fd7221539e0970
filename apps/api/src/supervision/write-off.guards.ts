import type { Handler } from '../platform/operation/registry.js';
import type { Project } from '../projects/project.entity.js';
import { EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { RectificationOrder } from './rectification-order.entity.js';
import { SupervisionOrder } from './supervision-order.entity.js';

/** Before project.writeOff: no order is open, and a project without a grade went through a published round (model §4.3). */
export const guardWriteOff: Handler = async (act, row) => {
  const { id, state } = row as Project;
  const ofDistrict = { districtCode: act.districtCode, voidedAt: null };
  const rectifications = await act.em.count(RectificationOrder, { ...ofDistrict, projectId: id, state: { $nin: ['CLOSED', 'FAILED'] } });
  const orders = await act.em.count(SupervisionOrder, { ...ofDistrict, targetKind: 'PROJECT', targetId: id, state: { $ne: 'CLOSED' } });
  if (rectifications + orders > 0) act.refuse('GUARD_ORDERS_OPEN');
  if (state !== 'ACCEPTED') return;
  const unrated = await act.em.find(EvaluationResult, { ...ofDistrict, projectId: id, grade: 'NOT_RATED' });
  const rounds = { ...ofDistrict, id: { $in: unrated.map(({ roundId }) => roundId) }, publishedOn: { $ne: null } };
  if ((await act.em.count(EvaluationRound, rounds)) === 0) act.refuse('GUARD_NOT_RATED_ROUND');
};
