import type { Act } from '../platform/operation/act.js';
import { placeCodeOf } from '@doorstep/domain/permissions';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Consultation } from '../consultations/consultation.entity.js';
import { WishList } from '../consultations/wish-list.entity.js';
import { ProjectOrigin } from './project-origin.entity.js';
import { projectConcept } from './project.policy.js';
import type { Project } from './project.entity.js';

/** States in which a consultation has decided. */
const FINISHED = ['SUBMITTED', 'CLOSED'] as const;

/** A project has been deliberated: in a finished consultation of its place, or with a recorded waiver (model §4.3). */
export const consultProject = moveOperation({
  name: 'consultProject',
  move: 'project.consult',
  concept: projectConcept,
  input: {
    consultationId: field.id('cst', '议事协商', 'Consultation').optional(),
    reason: field.text('豁免理由', 'Reason for a waiver', 500).optional(),
  },
  async guard(act, project, { consultationId, reason }) {
    if (consultationId) {
      const consultation = await act.em.findOne(Consultation, { id: consultationId, districtCode: act.districtCode, voidedAt: null });
      if (!consultation || !isOfPlace(consultation, project)) return act.refuse('NOT_FOUND', 'consultationId');
      if (!isFinished(consultation)) act.refuse('GUARD_CONSULTATION_MISSING', 'consultationId');
    } else if (!reason && !(await hasFinishedOrigin(act, project))) {
      act.refuse('GUARD_CONSULTATION_MISSING', 'consultationId');
    }
  },
  change(act, project, { consultationId, reason }) {
    if (!consultationId && !reason) return;
    act.em.create(ProjectOrigin, {
      districtCode: act.districtCode,
      projectId: project.id,
      kind: 'CONSULTATION',
      refId: consultationId ?? null,
      note: reason ?? null,
      on: act.today,
      createdBy: act.actorId,
    });
  },
});

function isFinished({ state }: Consultation): boolean {
  return FINISHED.some((finished) => finished === state);
}

/** A consultation speaks for its own place and for what lies in it, and a village's for a project of its town. */
function isOfPlace(consultation: Consultation, project: Project): boolean {
  const [here, there] = [consultation, project].map((row) => placeCodeOf({ ...row, gridCode: null, units: [], selves: [] }));
  return here !== undefined && there !== undefined && (there.startsWith(here) || here.startsWith(there));
}

/** A project that came from a consultation or from its wish list has been deliberated there. */
async function hasFinishedOrigin(act: Act, project: Project): Promise<boolean> {
  const { districtCode } = act;
  const origins = await act.em.find(ProjectOrigin, { districtCode, projectId: project.id, kind: { $in: ['CONSULTATION', 'WISH_LIST'] } });
  const idsOf = (kind: ProjectOrigin['kind']): string[] => origins.flatMap((origin) => (origin.kind === kind && origin.refId ? [origin.refId] : []));
  const lists = await act.em.find(WishList, { districtCode, id: { $in: idsOf('WISH_LIST') } });
  const ids = [...idsOf('CONSULTATION'), ...lists.map((list) => list.consultationId)];
  return (await act.em.count(Consultation, { districtCode, id: { $in: ids }, state: { $in: [...FINISHED] }, voidedAt: null })) > 0;
}
