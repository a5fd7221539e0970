import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate } from '../../forge/days.js';
import { nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import { TEAMS } from './plan.js';

const THEMES: readonly string[] = ['理论宣讲', '爱老助残', '环境保护', '应急互助', '文明新风'];

/** The first theme in every village, then the next, until all teams are founded. */
export function* teamBatches({ forge, places, organizations, staff }: Ground): Generator<Batch> {
  const source = forge.stream('teams');
  yield* batches('volunteer_team', Array.from({ length: TEAMS }, (_, index): Row => {
    const village = nth(places.villages, index % places.villages.length);
    const theme = nth(THEMES, Math.floor(index / places.villages.length));
    const foundedOn = source.between(day('2021-03-01'), day('2021-07-30'));
    return {
      ...forge.ledger(foundedOn, 600, staff.townClerk(village.town)),
      name: `${village.name}${theme}志愿服务队`,
      theme,
      organization_id: nth(organizations.committees, village.index).id,
      members: source.between(8, 46),
      town_code: village.town.code,
      village_code: village.code,
      founded_on: isoDate(foundedOn),
      closed_on: null,
    };
  }));
}
