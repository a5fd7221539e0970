import type { RegisterOwner } from '../platform/register/register.js';
import { column } from '../platform/register/column.js';
import type { RegisterTarget } from '../platform/register/target.js';
import { scopeOfProject } from './admin/project.scope.js';
import { projectShape } from './admin/project.shape.js';
import { Project } from './admin/project.type.js';
import { projectConcept } from './project.policy.js';

/** A project as registers refer to it, by its code. */
export const projectTarget: RegisterTarget = {
  idKind: 'prj',
  table: 'project',
  type: () => Project,
  shape: () => projectShape,
  key: 'id',
  names: ['code', 'title'],
  list: 'projects',
};

/** A row of a project belongs where the project does, and to its units. */
export const ofProject: RegisterOwner = { column: 'projectId', concept: () => projectConcept, scope: scopeOfProject };

export const projectColumn = () => column.reference(() => projectTarget, 'prj', '项目', 'Project');
