import type { Slice } from '../platform/slice.js';
import { roundClosing } from './close-round.js';
import { supervisorExpiry } from './end-supervisor.js';
import { supervisionEntities } from './supervision.entities.js';
import { supervisionMigration } from './supervision.migration.js';
import { guardWriteOff } from './write-off.guards.js';

export const supervisionSlice: Slice = {
  name: 'supervision',
  entities: supervisionEntities,
  migrations: [supervisionMigration],
  views: [
    'award',
    'evaluation-result',
    'facts',
  ],
  guards: { 'project.writeOff': guardWriteOff },
  duties: [supervisorExpiry, roundClosing],
};
