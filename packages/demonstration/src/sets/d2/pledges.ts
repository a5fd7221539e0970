import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate } from '../../forge/days.js';
import { nth, splitSum } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import { personName } from '../../words/person.js';
import { SERVICE_WORKS } from '../../words/works.js';
import { FORMS, PLEDGES } from './plan.js';

/** The deeds that cadres promised, and the forms on which residents were asked. */
export function* pledgeBatches(ground: Ground): Generator<Batch> {
  const { forge, places, staff } = ground;
  yield* batches('cadre_pledge', pledgeRows(ground));
  const source = forge.stream('forms');
  const shares = splitSum(source, FORMS, places.towns.length, 1);
  yield* batches('publicity_material', places.towns.map((town): Row => {
    const on = source.between(day('2021-07-05'), day('2021-08-13'));
    return { ...forge.ledger(on, 600, staff.townClerk(town)), kind: 'FORM', point_id: null, town_code: town.code, village_code: null, issued_qty: nth(shares, town.index), issued_on: isoDate(on) };
  }));
}

/** Every cadre has a name of his own, and deeds in one village. */
const pledgeRows = ({ forge, places, organizations, staff }: Ground): Row[] => {
  const source = forge.stream('pledges');
  const today = day(forge.district.today);
  const names = new Set<string>();
  while (names.size < PLEDGES.withTwo + PLEDGES.withOne) names.add(personName(source));
  return [...names].flatMap((name, cadre) => {
    const village = nth(places.villages, cadre % places.villages.length);
    const unit = cadre % 2 === 0 ? nth(organizations.townOffices, village.town.index) : nth(organizations.departments, cadre % organizations.departments.length);
    return Array.from({ length: cadre < PLEDGES.withTwo ? 2 : 1 }, (_, turn): Row => {
      const promisedOn = source.between(day(PLEDGES.from), day(PLEDGES.to));
      const doneOn = promisedOn + source.between(30, 160);
      const work = nth(SERVICE_WORKS, (cadre * 2 + turn) % SERVICE_WORKS.length);
      return {
        ...forge.ledger(promisedOn, 600, staff.townClerk(village.town)),
        cadre_name: name,
        organization_id: unit.id,
        deed: `帮助${village.name}${work.ask}`,
        town_code: village.town.code,
        village_code: village.code,
        promised_on: isoDate(promisedOn),
        due_on: '2021-12-31',
        done_on: doneOn < today ? isoDate(doneOn) : null,
        evidence_ids: [],
      };
    });
  });
};
