import { projectMachine } from '@doorstep/domain/machines/project';
import type { Concept } from '../platform/operation/concept.js';
import { ProjectEvent } from './project-event.entity.js';
import { unitsOf } from './project-team.js';
import { Project } from './project.entity.js';

/** A project belongs to its place and to the units that answer for it; from its listing it is public. */
export const projectConcept: Concept<Project> = {
  name: 'project',
  idKind: 'prj',
  entity: Project,
  reading: 'PROJECT_WORK',
  machine: projectMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Project['state'];
  },
  async subjectOf(row, act) {
    return {
      districtCode: row.districtCode,
      townCode: row.townCode,
      villageCode: row.villageCode,
      gridCode: row.gridCode,
      tier: row.tier,
      units: await unitsOf(act, row.id),
      selves: [],
      isPublished: isPublic(row),
    };
  },
  writeEvent(row, event, act) {
    act.em.create(ProjectEvent, { districtCode: row.districtCode, projectId: row.id, ...event, createdBy: event.actorId });
  },
  publicRows: (row) => (isPublic(row) ? [{ type: 'prj', id: row.id }] : []),
};

/** Public from the day of its listing, whatever becomes of it later. */
function isPublic(row: Project): boolean {
  return Boolean(row.listedOn) && !row.voidedAt;
}
