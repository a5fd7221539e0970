import { projectTables } from './project-tables.js';
import { projectTeamTables } from './project-team-tables.js';
import { projectWorkTables } from './project-work-tables.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Annual plans, projects, who answers for them, where they come from, their work and what it brought. */
export const projectsMigration: SliceMigration = {
  name: '0006_projects',
  sql: [projectTables, projectTeamTables, projectWorkTables].join('\n'),
};
