import { mkdir } from 'node:fs/promises';
import { openDatabase } from '../platform/database/database.js';
import { folderInUse, isLock, lockFolder } from '../platform/database/folder-lock.js';
import { openInstallation } from '../platform/database/installation.js';
import { startJobs } from '../platform/jobs.js';
import { buildApp } from '../platform/http/app.js';
import { Drain } from '../platform/http/shutdown.js';
import { Life } from '../platform/life.js';
import { Registry } from '../platform/operation/registry.js';
import { PersonalData } from '../platform/personal-data.js';
import { openSecrets } from '../platform/secrets.js';
import { slices } from '../slices.js';
import type { Command } from './command.js';
import { listen } from './listen.js';
import { say } from './say.js';
import { stopRequest } from './stop-request.js';

/** Serves until it is told to stop; ends in the reverse order of its start. */
export const serve: Command = {
  name: 'serve',
  async run(config) {
    const stop = stopRequest();
    await using ends = new AsyncDisposableStack();
    await mkdir(config.dataFolder, { recursive: true, mode: 0o711 });
    const lock = await lockFolder(config.dataFolder);
    if (!isLock(lock)) throw folderInUse(config.dataFolder, lock);
    ends.defer(() => lock.release());
    const secrets = await openSecrets(config);
    const installation = await openInstallation(config, secrets, slices);
    ends.defer(() => installation.stop());
    const database = await openDatabase(installation, slices);
    ends.defer(() => database.close());
    const life = new Life();
    const house = {
      config,
      secrets,
      database,
      life,
      personalData: new PersonalData(secrets),
      registry: new Registry(slices),
    };
    for (const slice of slices) {
      const end = await slice.work?.(house);
      if (end) ends.defer(end);
    }
    ends.defer(await startJobs(house, slices));
    life.isWorking = true;
    const app = await buildApp(house, slices);
    const drain = new Drain(app.server);
    const address = await listen(app, config);
    say(`Doorstep 已就绪：${address}`, `Doorstep is ready at ${address}`);
    await stop;
    life.isEnding = true;
    say('正在停止……', 'Stopping…');
    await drain.end(app);
    return 0;
  },
};
