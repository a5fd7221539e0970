import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate } from '../../forge/days.js';
import { nth, splitSum } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import { PROCEDURE_OWNERS, PROCEDURE_TITLES } from '../../words/procedure-items.js';
import { MATERIALS, PROCEDURES } from './plan.js';

type Step = keyof typeof PROCEDURES;

/** The body that coordinates collecting, its 54 items of procedure, and what was handed out. */
export function* ruleBatches(ground: Ground): Generator<Batch> {
  const { forge, organizations, staff } = ground;
  const founded = day(forge.district.staffedOn);
  yield* batches('coordination_body', [{
    ...forge.ledger(founded, 600, staff.coordinator(0)),
    name: forge.named('{name}人民建议征集工作联席会议'),
    coordinator_id: organizations.coordinator.id,
    // Every department is a member.
    member_ids: organizations.departments.filter(({ sectors }) => sectors.length > 0).map(({ id }) => id),
  }]);
  yield* batches('procedure_item', procedureRows(ground));
  yield* batches('publicity_material', materialRows(ground));
}

const procedureRows = ({ forge, staff }: Ground): Row[] => {
  const since = day(forge.district.staffedOn);
  let no = 0;
  return (Object.keys(PROCEDURES) as Step[]).flatMap((step) => {
    const titles = PROCEDURE_TITLES[step].split(' ');
    return Array.from({ length: PROCEDURES[step] }, (_, index): Row => ({
      ...forge.ledger(since, 610, staff.coordinator(0)),
      no: (no += 1),
      step,
      title: nth(titles, index),
      owner_role: PROCEDURE_OWNERS[step],
      limit_key: null,
      form_kind: null,
      valid_from: isoDate(since),
      valid_to: null,
    }));
  });
};

const materialRows = ({ forge, places, staff }: Ground): Row[] => {
  const source = forge.stream('materials');
  return Object.entries(MATERIALS).flatMap(([kind, sum]) => {
    const shares = splitSum(source, sum, places.towns.length, 1);
    return places.towns.map((town): Row => {
      const on = source.between(day('2024-03-04'), day('2024-06-28'));
      return {
        ...forge.ledger(on, 640, staff.townClerk(town)),
        kind,
        point_id: null,
        town_code: town.code,
        village_code: null,
        issued_qty: nth(shares, town.index),
        issued_on: isoDate(on),
      };
    });
  });
};
