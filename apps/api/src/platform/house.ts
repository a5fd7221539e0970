import type { Config } from './config.js';
import type { Database } from './database/database.js';
import type { FileStore } from './files/file-store.js';
import type { Jobs } from './jobs.js';
import type { Life } from './life.js';
import type { Registry } from './operation/registry.js';
import type { PublicEpoch } from './public-epoch.js';
import type { PersonalData } from './personal-data.js';
import type { Secrets } from './secrets.js';

/** What the whole process shares; handed to routes, contexts of the graphs, jobs and commands. */
export interface House {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly database: Database;
  readonly life: Life;
  readonly personalData: PersonalData;
  /** Where uploaded files are kept. */
  readonly files: FileStore;
  readonly jobs: Jobs;
  /** Guards and effects across slices. */
  readonly registry: Registry;
  /** Rises whenever something changes that the public sees. */
  readonly epoch: PublicEpoch;
}
