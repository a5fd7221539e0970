import { mkdir } from 'node:fs/promises';
import type { Config } from '../platform/config.js';
import { openDatabase } from '../platform/database/database.js';
import { folderInUse, isLock, lockFolder } from '../platform/database/folder-lock.js';
import type { DatabaseUrls } from '../platform/database/database.js';
import { findInstallation, openInstallation } from '../platform/database/installation.js';
import { openFileStore } from '../platform/files/open-file-store.js';
import { Jobs } from '../platform/jobs.js';
import type { House } from '../platform/house.js';
import { Life } from '../platform/life.js';
import { Registry } from '../platform/operation/registry.js';
import { PublicEpoch } from '../platform/public-epoch.js';
import { PersonalData } from '../platform/personal-data.js';
import { openSecrets } from '../platform/secrets.js';
import { slices } from '../slices.js';
import { ensureDemonstration } from './demonstration.js';

/**
 * Opens everything that this process shares; what was opened is closed with `ends`, last first.
 * `alone`: refuse where another Doorstep uses the data folder. Otherwise its running database is used.
 */
export async function openHouse(
  config: Config,
  ends: AsyncDisposableStack,
  { alone }: { readonly alone: boolean },
): Promise<House> {
  await mkdir(config.dataFolder, { recursive: true, mode: 0o711 });
  const lock = await lockFolder(config.dataFolder);
  if (isLock(lock)) ends.defer(() => lock.release());
  else if (alone) throw folderInUse(config.dataFolder, lock);
  const secrets = await openSecrets(config);
  const urls: DatabaseUrls = isLock(lock) ? await start() : await findInstallation(config, secrets);
  const database = await openDatabase(urls, slices);
  ends.defer(() => database.close());
  const house: House = {
    config,
    secrets,
    database,
    life: new Life(),
    personalData: new PersonalData(secrets),
    files: await openFileStore(config),
    jobs: new Jobs(),
    registry: new Registry(slices),
    epoch: new PublicEpoch(),
  };
  if (config.demo && isLock(lock)) await ensureDemonstration(house);
  return house;

  async function start(): Promise<DatabaseUrls> {
    const installation = await openInstallation(config, secrets, slices);
    ends.defer(() => installation.stop());
    return installation;
  }
}

/** Opens everything for one command and closes it again. */
export async function withHouse<T>(
  config: Config,
  options: { readonly alone: boolean },
  work: (house: House) => Promise<T>,
): Promise<T> {
  await using ends = new AsyncDisposableStack();
  return await work(await openHouse(config, ends, options));
}
