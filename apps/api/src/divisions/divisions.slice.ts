import type { Slice } from '../platform/slice.js';
import { divisionsAdmin } from './admin/division.resolver.js';
import { divisionEntities } from './divisions.entities.js';
import { divisionsMigration } from './divisions.migration.js';
import { gridRegister } from './grid.register.js';
import { organizationRegister } from './organization.register.js';
import { sectorRegister } from './sector.register.js';
import { townRegister } from './town.register.js';
import { loadedDataSetMigration } from './loaded-data-set.migration.js';
import { divisionsPublic } from './public/division.resolver.js';
import { divisionsLedgersMigration } from './divisions-ledgers.migration.js';

export const divisionsSlice: Slice = {
  name: 'divisions',
  entities: divisionEntities,
  migrations: [divisionsMigration, divisionsLedgersMigration, loadedDataSetMigration],
  registers: [organizationRegister, townRegister, gridRegister, sectorRegister],
  public: divisionsPublic,
  admin: divisionsAdmin,
  views: [
    'district',
    'facts',
    'organization',
    'sector',
    'town',
    'village',
  ],
};
