import { auditDeputyMigration } from './audit-deputy.migration.js';
import { platformAdmin } from './admin/audit-entry.resolver.js';
import type { Slice } from './slice.js';
import { platformPublic } from './public/node.resolver.js';
import { platformEntities } from './platform.entities.js';
import { platformMigration } from './platform.migration.js';
import { platformLedgersMigration } from './platform-ledgers.migration.js';
import { requestCountMigration } from './request-count.migration.js';
import { platformRegisters } from './platform.registers.js';

export const platformSlice: Slice = {
  name: 'platform',
  entities: platformEntities,
  migrations: [platformMigration, platformLedgersMigration, requestCountMigration, auditDeputyMigration],
  registers: platformRegisters,
  views: [
    'change-log-entry',
    'facts',
  ],
  public: platformPublic,
  admin: platformAdmin,
};
