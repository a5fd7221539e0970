import type { Slice } from '../platform/slice.js';
import { consultationsAdmin } from './admin/consultation.resolver.js';
import { consultationEntities } from './consultations.entities.js';
import { consultationsMigration } from './consultations.migration.js';
import { closeConsultation, returnConsultation } from './follow-wish-list.js';
import { consultationsPublic } from './public/consultation.resolver.js';
import { consultationsLedgersMigration } from './consultations-ledgers.migration.js';

export const consultationsSlice: Slice = {
  name: 'consultations',
  entities: consultationEntities,
  migrations: [consultationsMigration, consultationsLedgersMigration],
  views: [
    'consultation',
    'deliberation-group',
    'expectation-item',
    'expectation-item-suggestion',
    'facts',
  ],
  public: consultationsPublic,
  admin: consultationsAdmin,
  effects: { 'wishList.adopt': closeConsultation, 'wishList.return': returnConsultation },
};
