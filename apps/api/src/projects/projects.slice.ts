import type { Slice } from '../platform/slice.js';
import { projectEntities } from './projects.entities.js';
import { projectsMigration } from './projects.migration.js';

export const projectsSlice: Slice = {
  name: 'projects',
  entities: projectEntities,
  migrations: [projectsMigration],
  views: [
    'annual-plan',
    'facts',
    'milestone',
    'progress-report',
    'project-event',
    'project-group',
    'project-origin',
    'project-output',
    'project-suggestion-count',
    'project',
    'suggestion-project-link',
  ],
};
