import { orderWork } from './personal-work.js';
import type { Slice } from '../platform/slice.js';
import { supervisionAdmin } from './admin/supervision.resolver.js';
import { roundClosing } from './close-round.js';
import { supervisorExpiry } from './end-supervisor.js';
import { supervisionPublic } from './public/supervision.resolver.js';
import { supervisionEntities } from './supervision.entities.js';
import { supervisionMigration } from './supervision.migration.js';
import { guardWriteOff } from './write-off.guards.js';
import { supervisionLedgersMigration } from './supervision-ledgers.migration.js';
import { questionnaireMigration } from './questionnaire.migration.js';
import { supervisionFiles, supervisionFilesMigration } from './supervision-files.js';
import { supervisionRegisters } from './supervision.registers.js';

export const supervisionSlice: Slice = {
  name: 'supervision',
  personalWork: [orderWork],
  entities: supervisionEntities,
  migrations: [supervisionMigration, supervisionLedgersMigration, questionnaireMigration, supervisionFilesMigration],
  files: supervisionFiles,
  registers: supervisionRegisters,
  views: [
    'appraisal-opinion',
    'award',
    'evaluation-result',
    'facts',
  ],
  staffViews: ['facts'],
  public: supervisionPublic,
  admin: supervisionAdmin,
  guards: { 'project.writeOff': guardWriteOff },
  duties: [supervisorExpiry, roundClosing],
};
