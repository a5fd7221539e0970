import { coversProject, isInOffice } from '@doorstep/domain/supervision';
import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { loadVisible } from '../platform/operation/load.js';
import { authorize } from '../platform/operation/operation.js';
import { projectConcept } from '../projects/project.policy.js';
import { placeOfProject, projectOf, WATCHED_STATES } from './project-subject.js';
import { SupervisorAssignment } from './supervisor.entity.js';
import { supervisorConcept } from './supervisor.policy.js';

const PLACE_FIT = {
  zh: '监督员的层级和所在地与项目不符。',
  en: 'Tier and place of the supervisor do not cover the project.',
};
const NOT_WATCHED = {
  zh: '只包联已列入清单且未销账的项目。',
  en: 'Only a listed project that is not closed is watched.',
};

/** The supervisor watches the project from today (model §4.15). A clerk assigns inside the own town. */
export const assignSupervisor = editOperation({
  name: 'assignSupervisor',
  zh: '包联项目',
  en: 'Assign project',
  move: 'supervisor.assign',
  concept: supervisorConcept,
  states: ['ACTIVE'],
  input: { projectId: field.id('prj', '项目', 'Project') },
  async guard(act, row, { projectId }) {
    const project = await loadVisible(act, projectConcept, projectId, 'projectId');
    await authorize(act, 'supervisor.assign', placeOfProject(project, []));
    if (!isInOffice(row, act.today)) act.refuse('GUARD_TERM');
    if (!coversProject(row, project)) act.refuse('GUARD', 'projectId', PLACE_FIT);
    if (!(WATCHED_STATES as readonly string[]).includes(project.state)) act.refuse('GUARD', 'projectId', NOT_WATCHED);
    const current = { districtCode: act.districtCode, supervisorId: row.id, projectId, validTo: null };
    if ((await act.em.count(SupervisorAssignment, current)) > 0) act.refuse('GUARD_ASSIGNED_ALREADY', 'projectId');
  },
  async change(act, row, { projectId }) {
    act.em.create(SupervisorAssignment, {
      districtCode: act.districtCode,
      supervisorId: row.id,
      projectId,
      validFrom: act.today,
      createdBy: act.actorId,
    });
    await act.log(supervisorConcept, row, 'supervisor.assign', row.state, row.state);
  },
});

/** The supervisor watches the project no longer. */
export const unassignSupervisor = editOperation({
  name: 'unassignSupervisor',
  zh: '解除包联',
  en: 'Unassign project',
  move: 'supervisor.unassign',
  concept: supervisorConcept,
  states: ['ACTIVE'],
  input: { projectId: field.id('prj', '项目', 'Project'), reason: field.text('原因', 'Reason', 500) },
  async guard(act, row, { projectId }) {
    await authorize(act, 'supervisor.unassign', placeOfProject(await projectOf(act, projectId), []));
    const current = { districtCode: act.districtCode, supervisorId: row.id, projectId, validTo: null };
    if ((await act.em.count(SupervisorAssignment, current)) === 0) act.refuse('GUARD_NOT_ASSIGNED', 'projectId');
  },
  async change(act, row, { projectId, reason }) {
    const current = await act.em.findOneOrFail(SupervisorAssignment, {
      districtCode: act.districtCode,
      supervisorId: row.id,
      projectId,
      validTo: null,
    });
    current.validTo = act.today;
    await act.log(supervisorConcept, row, 'supervisor.unassign', row.state, row.state, { reason });
  },
});
