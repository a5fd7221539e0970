import type { Slice } from '../platform/slice.js';
import { apiClientMigration } from './api-client.migration.js';
import { apiClientOf } from './api-client-of.js';
import { apiClientUseRegister } from './api-client-use.register.js';
import { apiClientRegister } from './api-client.register.js';
import { identityAdmin } from './admin/user.resolver.js';
import { deputyMigration } from './deputy.migration.js';
import { identityEntities } from './identity.entities.js';
import { identityMigration } from './identity.migration.js';
import { identityRoutes, sessionOf } from './identity.routes.js';
import { identityWork } from './identity.work.js';
import { staffOf } from './viewer.js';
import { loginMigration } from './login.migration.js';
import { identityLedgersMigration } from './identity-ledgers.migration.js';

export const identitySlice: Slice = {
  name: 'identity',
  entities: identityEntities,
  migrations: [identityMigration, loginMigration, identityLedgersMigration, deputyMigration, apiClientMigration],
  registers: [apiClientRegister, apiClientUseRegister],
  clientOf: apiClientOf,
  views: [],
  admin: identityAdmin,
  sessionOf,
  staffOf,
  routes: identityRoutes,
  work: identityWork,
};
