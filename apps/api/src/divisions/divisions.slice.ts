import type { Slice } from '../platform/slice.js';
import { divisionsAdmin } from './admin/division.resolver.js';
import { divisionEntities } from './divisions.entities.js';
import { divisionImport } from './division-import.js';
import { divisionsMigration } from './divisions.migration.js';
import { loadedDataSetMigration } from './loaded-data-set.migration.js';
import { divisionsPublic } from './public/division.resolver.js';
import { divisionsLedgersMigration } from './divisions-ledgers.migration.js';
import { divisionRegisters } from './divisions.registers.js';

export const divisionsSlice: Slice = {
  name: 'divisions',
  entities: divisionEntities,
  migrations: [divisionsMigration, divisionsLedgersMigration, loadedDataSetMigration],
  registers: divisionRegisters,
  imports: [divisionImport],
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
