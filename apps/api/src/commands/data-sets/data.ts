import type { House } from '../../platform/house.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import type { Command } from '../command.js';
import { generateDistricts } from './generate-districts.js';
import { loadSets } from './load-sets.js';
import { removeSets } from './remove-sets.js';
import { showStatus } from './show-status.js';
import { withHouse } from '../open-house.js';

type Action = (house: House, args: readonly string[]) => Promise<void>;

const ACTIONS: Readonly<Record<string, Action>> = { load: loadSets, remove: removeSets, status: showStatus, generate: generateDistricts };

/** The data sets: `load D0|…|all`, `remove D1`, `status`, `generate --districts 100`. */
export const data: Command = {
  name: 'data',
  async run(config, [name = 'help', ...args]) {
    if (name === 'help' || name === '--help') {
      process.stdout.write(HELP);
      return 0;
    }
    const action = ACTIONS[name];
    if (!action) throw unknownAction(name);
    // What is asked for is done and nothing else: the demonstration district comes with `npm start`, not from here.
    await withHouse({ ...config, demo: false }, { alone: false }, (house) => action(house, args));
    return 0;
  },
};

const HELP = `
数据集  Data sets

  npm run data -- load D0            载入一个数据集（D0、D1、D2、D3），或全部：all
                                     load one set (D0, D1, D2, D3), or all of them: all
  npm run data -- remove D0          删除它的区，连同日志和账号；也可写区划代码，或 generated、all
                                     remove its district with logs and accounts; also by code, or: generated, all
  npm run data -- status             各区：数据集、版本、行数、今天
                                     the districts: set, version, rows, today
  npm run data -- generate --districts 100
                                     造出虚构的 100 个区，用于压力测试；已有的不重复
                                     invent 100 districts for load tests; those that are there are kept

  正在运行的服务不必停止。每个区要么完整载入，要么完全没有。
  A running server need not be stopped. A district is loaded whole or not at all.

`;

function unknownAction(name: string): StartRefusal {
  const known = Object.keys(ACTIONS);
  return new StartRefusal(
    { what: `不认识“${name}”。`, why: `可用的有：${known.join('、')}。`, remedy: 'npm run data -- help' },
    { what: `“${name}” is not known.`, why: `Known: ${known.join(', ')}.`, remedy: 'npm run data -- help' },
  );
}
