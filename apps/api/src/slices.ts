import { consultationEntities } from './consultations/consultations.entities.js';
import { consultationsMigration } from './consultations/consultations.migration.js';
import { divisionEntities } from './divisions/divisions.entities.js';
import { divisionsMigration } from './divisions/divisions.migration.js';
import { fundingEntities } from './funding/funding.entities.js';
import { fundingMigration } from './funding/funding.migration.js';
import { identityEntities } from './identity/identity.entities.js';
import { identityMigration } from './identity/identity.migration.js';
import { identityRoutes } from './identity/identity.routes.js';
import { loginMigration } from './identity/login.migration.js';
import { platformEntities } from './platform/platform.entities.js';
import { platformMigration } from './platform/platform.migration.js';
import type { Slice } from './platform/slice.js';
import { projectEntities } from './projects/projects.entities.js';
import { projectsMigration } from './projects/projects.migration.js';
import { storyEntities } from './stories/stories.entities.js';
import { storiesMigration } from './stories/stories.migration.js';
import { suggestionEntities } from './suggestions/suggestions.entities.js';
import { suggestionsMigration } from './suggestions/suggestions.migration.js';
import { supervisionEntities } from './supervision/supervision.entities.js';
import { supervisionMigration } from './supervision/supervision.migration.js';

/** Every slice, from left to right: a slice may import what stands to its left. */
export const slices: readonly Slice[] = [
  { name: 'platform', entities: platformEntities, migrations: [platformMigration], views: [] },
  { name: 'divisions', entities: divisionEntities, migrations: [divisionsMigration], views: [] },
  { name: 'identity', entities: identityEntities, migrations: [identityMigration, loginMigration], views: [], routes: identityRoutes },
  { name: 'suggestions', entities: suggestionEntities, migrations: [suggestionsMigration], views: [] },
  { name: 'consultations', entities: consultationEntities, migrations: [consultationsMigration], views: [] },
  { name: 'projects', entities: projectEntities, migrations: [projectsMigration], views: [] },
  { name: 'funding', entities: fundingEntities, migrations: [fundingMigration], views: [] },
  { name: 'supervision', entities: supervisionEntities, migrations: [supervisionMigration], views: [] },
  { name: 'stories', entities: storyEntities, migrations: [storiesMigration], views: [] },
];
