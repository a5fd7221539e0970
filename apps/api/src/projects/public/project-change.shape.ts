import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { ProjectChange } from './project-change.type.js';
import { projectShape } from './project.shape.js';

const { shape } = shapesOver<PublishedViews>('published');

export const projectChangeShape: Shape<ProjectChange> = shape(
  ProjectChange,
  'project_change',
  (f) => ({
    kind: f.column('kind'),
    projectId: f.column('public_id'),
    changedAt: f.instant('at'),
    project: f.one(() => projectShape, { on: { id: 'project_id' } }),
  }),
  'seq',
);
