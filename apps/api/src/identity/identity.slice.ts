import type { Slice } from '../platform/slice.js';
import { identityEntities } from './identity.entities.js';
import { identityMigration } from './identity.migration.js';
import { identityRoutes } from './identity.routes.js';
import { loginMigration } from './login.migration.js';

export const identitySlice: Slice = {
  name: 'identity',
  entities: identityEntities,
  migrations: [identityMigration, loginMigration],
  views: [],
  routes: identityRoutes,
};
