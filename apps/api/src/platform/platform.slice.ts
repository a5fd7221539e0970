import { auditDeputyMigration } from './audit-deputy.migration.js';
import { platformAdmin } from './admin/audit-entry.resolver.js';
import { importJob } from './imports/import-job.js';
import { importMigration } from './imports/import.migration.js';
import type { Slice } from './slice.js';
import { platformPublic } from './public/node.resolver.js';
import { platformEntities } from './platform.entities.js';
import { platformMigration } from './platform.migration.js';
import { platformLedgersMigration } from './platform-ledgers.migration.js';
import { requestCountMigration } from './request-count.migration.js';
import { filesPublic } from './files/public/upload.resolver.js';
import { filesAdmin } from './files/admin/upload.resolver.js';
import { removeOrphans } from './files/orphan-duty.js';
import { uploadRoutes } from './files/upload-routes.js';
import { filesMigration } from './files/files.migration.js';
import { mergedParts } from './register/registers.js';
import { platformRegisters } from './platform.registers.js';

export const platformSlice: Slice = {
  name: 'platform',
  entities: platformEntities,
  migrations: [platformMigration, platformLedgersMigration, requestCountMigration, auditDeputyMigration, filesMigration, importMigration],
  registers: platformRegisters,
  views: [
    'change-log-entry',
    'facts',
  ],
  public: mergedParts([platformPublic, filesPublic]),
  admin: mergedParts([platformAdmin, filesAdmin]),
  duties: [removeOrphans],
  routes: async (app, house) => {
    // Apart from the others: its bodies are streams.
    await app.register(async (own) => uploadRoutes(own, house));
  },
  jobs: [importJob],
};
