import type { Slice } from '../platform/slice.js';
import { projectsAdmin } from './admin/project.resolver.js';
import { adjustmentEffect } from './take-adjustment-effect.js';
import { refreshLights } from './light-duty.js';
import { responsibilityWork } from './personal-work.js';
import { projectEntities } from './projects.entities.js';
import { projectsMigration } from './projects.migration.js';
import { projectsPublic } from './public/project.resolver.js';
import { proposeFromWishList } from './propose-from-wish-list.js';
import { missReports, openReports } from './report-duties.js';
import { projectsOfADistrictMigration } from './projects-of-a-district.migration.js';
import { projectsLedgersMigration } from './projects-ledgers.migration.js';
import { projectFiles, projectFilesMigration } from './project-files.js';
import { projectRegisters } from './projects.registers.js';

export const projectsSlice: Slice = {
  name: 'projects',
  entities: projectEntities,
  migrations: [projectsMigration, projectsLedgersMigration, projectsOfADistrictMigration, projectFilesMigration],
  files: projectFiles,
  registers: projectRegisters,
  views: [
    'adjustment',
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
    'project-change',
    'suggestion-project-link',
  ],
  staffViews: ['facts'],
  public: projectsPublic,
  admin: projectsAdmin,
  effects: { 'wishList.adopt': proposeFromWishList },
  personalWork: [responsibilityWork],
  duties: [
    adjustmentEffect,
    { name: 'report.open', run: openReports },
    { name: 'report.miss', run: missReports },
    { name: 'schedule.light', run: refreshLights },
  ],
};
