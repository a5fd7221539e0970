import type { NightlyJob } from '../../platform/jobs.js';
import { installationOrigin } from '../../platform/http/public-origin.js';
import { OpenDataStore } from './open-data-store.js';
import { openYears } from './open-years.js';

/** Every night the files of all districts and years whose data moved on. */
export const renewOpenData: NightlyJob = {
  name: 'open-data',
  // After the duties of the night, which change rows.
  at: '30 2 * * *',
  async run(house) {
    const store = new OpenDataStore(house, installationOrigin(house.config));
    for (const { code, years } of await openYears(house.database.publicPool)) {
      for (const year of years) await store.produce({ districtCode: code, year });
    }
  },
};
