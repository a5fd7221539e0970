import type { Concept } from '../platform/operation/concept.js';
import { unitsOf } from '../projects/project-team.js';
import { placeOfProject, projectOf } from './project-subject.js';
import { SupervisorCall } from './supervisor-call.entity.js';
import { Supervisor } from './supervisor.entity.js';

/** A line of a call list belongs to its project; it is the own record of the supervisor who is called. */
export const supervisorCallConcept: Concept<SupervisorCall> = {
  name: 'supervisorCall',
  idKind: 'cll',
  entity: SupervisorCall,
  reading: 'EVALUATION_DRAFT',
  async subjectOf(row, act) {
    const supervisor = await act.em.findOne(Supervisor, { id: row.supervisorId, districtCode: row.districtCode });
    const project = await projectOf(act, row.projectId);
    return placeOfProject(project, await unitsOf(act, project.id), supervisor?.userId ? [supervisor.userId] : []);
  },
};
