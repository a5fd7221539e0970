import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { connect } from '../platform/database/roles.js';
import type { Command } from './command.js';
import { removeDistrict } from './data-sets/remove-district.js';
import { ensureDemonstration } from './demonstration.js';
import { withHouse } from './open-house.js';
import { say } from './say.js';

/** Puts the demonstration district back as it was at first; other districts are not touched. */
export const demoReset: Command = {
  name: 'demo-reset',
  async run(config) {
    await withHouse({ ...config, demo: false }, { alone: false }, async (house) => {
      await using client = await connect(house.database.ownerUrl);
      await removeDistrict(client, D0.district.code);
      await ensureDemonstration(house);
    });
    say(`✓ 演示区${D0.district.name}已恢复原样。`, 'The demonstration district is as it was at first.');
    return 0;
  },
};
