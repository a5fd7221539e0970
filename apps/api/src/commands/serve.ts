import { refuseDemonstrationPasswords } from '../identity/demonstration-accounts.js';
import { buildApp } from '../platform/http/app.js';
import { Drain } from '../platform/http/shutdown.js';
import { startJobs } from '../platform/jobs.js';
import { slices } from '../slices.js';
import type { Command } from './command.js';
import { listen } from './listen.js';
import { openHouse } from './open-house.js';
import { rememberAddress } from './server-address.js';
import { say } from './say.js';
import { stopRequest } from './stop-request.js';
import { welcome } from './welcome.js';

/** Serves until it is told to stop; ends in the reverse order of its start. */
export const serve: Command = {
  name: 'serve',
  async run(config) {
    const stop = stopRequest();
    await using ends = new AsyncDisposableStack();
    const house = await openHouse(config, ends, { alone: true });
    if (config.production) {
      const refused = await refuseDemonstrationPasswords(house.database.pool);
      if (refused) say(refused.zh, refused.en);
    }
    for (const slice of slices) {
      const end = await slice.work?.(house);
      if (end) ends.defer(end);
    }
    ends.defer(await startJobs(house, slices));
    house.life.isWorking = true;
    const app = await buildApp(house, slices);
    const drain = new Drain(app.server);
    const address = await listen(app, config);
    await rememberAddress(house, address);
    welcome(address, house);
    await stop;
    house.life.isEnding = true;
    say('正在停止……', 'Stopping…');
    const isClean = await drain.end(app);
    return isClean ? 0 : 1;
  },
};
