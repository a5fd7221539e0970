import { holdsFiles, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';
import type { FileHolder } from '../platform/files/file-holder.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { progressReportConcept } from './progress-report.policy.js';
import { projectConcept } from './project.policy.js';

const ofProject = { through: 'project_id', concept: () => projectConcept as never, reading: 'PROJECT_WORK' } as const;

/** Papers and photographs of a project are read by those who read its work. */
export const projectFiles: readonly FileHolder[] = [
  { table: 'acceptance_check', column: 'file_id', ...ofProject },
  { table: 'implementation_plan', column: 'file_id', ...ofProject },
  { table: 'maintenance_log', column: 'photo_ids', isList: true, ...ofProject },
  { table: 'progress_report', column: 'photo_ids', isList: true, concept: () => progressReportConcept },
  { table: 'site_survey', column: 'photo_ids', isList: true, through: 'request_id', concept: () => adjustmentConcept },
];

export const projectFilesMigration: SliceMigration = {
  name: '0025_projects_files',
  sql: `
alter table acceptance_check add column file_id uuid, add ${within('file_id', 'attachment')};
alter table implementation_plan add column file_id uuid, add ${within('file_id', 'attachment')};
create index on acceptance_check (file_id) where file_id is not null;
create index on implementation_plan (file_id) where file_id is not null;
${holdsFiles('site_survey', 'photo_ids')}
${holdsFiles('progress_report', 'photo_ids')}
${holdsFiles('project_output', 'before_photo_ids')}
${holdsFiles('project_output', 'after_photo_ids')}
${holdsFiles('maintenance_log', 'photo_ids')}
${holdsFiles('cadre_pledge', 'evidence_ids')}
`,
};
