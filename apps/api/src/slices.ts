import { divisionEntities } from './divisions/divisions.entities.js';
import { divisionsMigration } from './divisions/divisions.migration.js';
import { identityEntities } from './identity/identity.entities.js';
import { identityMigration } from './identity/identity.migration.js';
import { platformEntities } from './platform/platform.entities.js';
import { platformMigration } from './platform/platform.migration.js';
import type { Slice } from './platform/slice.js';
import { suggestionEntities } from './suggestions/suggestions.entities.js';
import { suggestionsMigration } from './suggestions/suggestions.migration.js';

/** Every slice, from left to right: a slice may import what stands to its left. */
export const slices: readonly Slice[] = [
  { name: 'platform', entities: platformEntities, migrations: [platformMigration], views: [] },
  { name: 'divisions', entities: divisionEntities, migrations: [divisionsMigration], views: [] },
  { name: 'identity', entities: identityEntities, migrations: [identityMigration], views: [] },
  { name: 'suggestions', entities: suggestionEntities, migrations: [suggestionsMigration], views: [] },
];
