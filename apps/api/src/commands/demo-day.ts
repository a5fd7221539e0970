import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { runDuties } from '../platform/duties.js';
import type { House } from '../platform/house.js';
import { StartRefusal } from '../platform/start-refusal.js';
import { slices } from '../slices.js';
import type { Command } from './command.js';
import { withHouse } from './open-house.js';
import { say } from './say.js';

const DAY_MS = 86_400_000;
const MOST_DAYS = 400;

/** `+10`: the demonstration district lives through ten days, and on each of them does the duties that fall due. */
export const demoDay: Command = {
  name: 'demo-day',
  async run(config, args) {
    const days = /^\+?(\d{1,3})$/.exec(args[0] ?? '')?.[1];
    if (!days || Number(days) > MOST_DAYS) throw usage();
    await withHouse(config, { alone: false }, async (house) => {
      const today = await passDays(house, Number(days));
      say(`✓ 演示区今天是 ${today}。`, `In the demonstration district it is ${today} now.`);
    });
    return 0;
  },
};

/** Lets so many days pass, one after the other, and returns the day that it is then. */
export async function passDays(house: House, days: number): Promise<string> {
  let today = await dayOf(house);
  for (let left = days; left > 0; left -= 1) {
    today = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
    await moveTo(house, today);
    await runDuties(house, slices);
  }
  return today;
}

async function dayOf({ database }: House): Promise<string> {
  const { rows } = await database.pool.query<{ today: string }>(
    `select value #>> '{}' as today from setting where district_code = $1 and key = 'clock.today' order by valid_from desc limit 1`,
    [D0.district.code],
  );
  if (!rows[0]) throw noDemonstration();
  return rows[0].today;
}

async function moveTo({ database }: House, today: string): Promise<void> {
  await database.pool.query(`update setting set value = to_jsonb($2::text) where district_code = $1 and key = 'clock.today'`, [
    D0.district.code,
    today,
  ]);
}

function usage(): StartRefusal {
  return new StartRefusal(
    { what: '没有说明前进几天。', why: `需要 1 到 ${MOST_DAYS} 之间的天数；日期只能前进。`, remedy: 'npm run demo:day -- +10；回到起点：npm run demo:reset' },
    { what: 'The number of days is missing.', why: `It is a number from 1 to ${MOST_DAYS}; days only go forward.`, remedy: 'npm run demo:day -- +10; back to the beginning: npm run demo:reset' },
  );
}

function noDemonstration(): StartRefusal {
  return new StartRefusal(
    { what: '没有演示区。', why: '这个数据库是用 DOORSTEP_DEMO=0 建立的。', remedy: '去掉 DOORSTEP_DEMO=0 后执行 npm run demo:reset。' },
    { what: 'There is no demonstration district.', why: 'This database was made with DOORSTEP_DEMO=0.', remedy: 'Remove DOORSTEP_DEMO=0 and run npm run demo:reset.' },
  );
}
