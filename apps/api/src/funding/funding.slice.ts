import type { Slice } from '../platform/slice.js';
import { fundingAdmin } from './admin/funding.resolver.js';
import { countTransaction } from './approve-transaction.js';
import { fundingEntities } from './funding.entities.js';
import { fundingMigration } from './funding.migration.js';
import { fundingPublic } from './public/funding.resolver.js';
import { guardFundsEntered, guardProjectMoney } from './project-money.guards.js';
import { fundingOfADistrictMigration } from './funding-of-a-district.migration.js';
import { fundingLedgersMigration } from './funding-ledgers.migration.js';
import { fundingRegisters } from './funding.registers.js';

export const fundingSlice: Slice = {
  name: 'funding',
  entities: fundingEntities,
  migrations: [fundingMigration, fundingLedgersMigration, fundingOfADistrictMigration],
  registers: fundingRegisters,
  views: [
    'contribution',
    'facts',
    'funding-source',
    'project-money',
  ],
  public: fundingPublic,
  admin: fundingAdmin,
  guards: {
    'project.accept': guardFundsEntered,
    'project.signMoney': guardProjectMoney,
    'project.writeOff': guardProjectMoney,
  },
  effects: { 'transaction.approve': countTransaction },
};
