import type { DistrictMade, DistrictRefusal } from '../identity/create-district.js';
import { createDistrict, renewSetupLink } from '../identity/create-district.js';
import type { House } from '../platform/house.js';
import { dayInShanghai } from '../platform/clock.js';
import { StartRefusal } from '../platform/start-refusal.js';
import type { Command } from './command.js';
import { seedDistrict } from './district-seed.js';
import { withHouse } from './open-house.js';
import { addressOf } from './server-address.js';

const reasons: Readonly<Record<DistrictRefusal, { zh: string; en: string }>> = {
  DISTRICT_CODE_INVALID: { zh: '区划代码应为六位数字。', en: 'The code must have six digits, as in the national division codes.' },
  DISTRICT_NAME_INVALID: { zh: '名称不能为空，最多 50 个字。', en: 'The name must not be empty and has at most 50 characters.' },
  DISTRICT_EXISTS: { zh: '这个区已经在用了；要新的链接请用 renew。', en: 'This district is served already; use renew for a new link.' },
  DISTRICT_UNKNOWN: { zh: '没有这个区；请先用 create。', en: 'There is no such district; use create first.' },
};

/** `create CODE NAME` serves a real district; `renew CODE` makes a new link for its first administrator. */
export const district: Command = {
  name: 'district',
  async run(config, args) {
    const [action, code, ...name] = args;
    if (!code || (action !== 'create' && action !== 'renew')) throw usage();
    await withHouse(config, { alone: false }, async (house) => {
      const made = await make(house, action, code, name.join(' '));
      if (made.refusal !== null) throw refused(made.refusal);
      const link = `${await addressOf(house)}${made.link.path}`;
      process.stdout.write(
        `\n✓ 首位管理员请在 72 小时内打开（只能用一次）  First administrator, open within 72 hours (works once):\n\n  ${link}\n\n`,
      );
    });
    return 0;
  },
};

async function make({ database }: House, action: 'create' | 'renew', code: string, name: string): Promise<DistrictMade> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    const now = new Date();
    const made = action === 'create' ? await createDistrict(client, code, name, now) : await renewSetupLink(client, code, now);
    if (action === 'create' && made.refusal === null) await seedDistrict(client, code.slice(0, 6), dayInShanghai(now));
    await client.query(made.refusal === null ? 'commit' : 'rollback');
    return made;
  } finally {
    client.release();
  }
}

function usage(): StartRefusal {
  return new StartRefusal(
    { what: '缺少参数。', why: '需要知道区划代码和名称。', remedy: 'npm run district -- create 370102 历下区；新链接：npm run district -- renew 370102' },
    { what: 'Arguments are missing.', why: "The district's code and name are needed.", remedy: 'npm run district -- create 370102 历下区; a new link: npm run district -- renew 370102' },
  );
}

function refused(refusal: DistrictRefusal): StartRefusal {
  const { zh, en } = reasons[refusal];
  return new StartRefusal(
    { what: '没有完成。', why: zh, remedy: '改正后再试。' },
    { what: 'Nothing was done.', why: en, remedy: 'Correct it and try again.' },
  );
}
