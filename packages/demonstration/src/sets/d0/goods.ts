import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate, workingFrom } from '../../forge/days.js';
import { nth, splitSum } from '../../forge/random.js';
import { GOODS_KINDS } from '../../words/goods.js';
import { mayBeNamed } from '../../parts/money-rows.js';
import { GOODS } from './outcome-plan.js';
import { isCounted } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

/** Gifts by year, and the days between which they came. */
const YEARS = [
  { items: GOODS[2023], gifts: 96, from: '2023-01-09', to: '2023-12-22' },
  { items: GOODS[2024], gifts: 18, from: '2024-01-10', to: '2024-10-31' },
] as const;

/** Gifts in kind, every third for a project; individuals stay unnamed. */
export function* goodsBatches(ground: ProjectGround, givers: readonly string[]): Generator<Batch> {
  const { forge, places, projects, staff } = ground;
  const source = forge.stream('goods');
  const counted = projects.filter((project) => isCounted(project) && project.village !== null);
  const rows = YEARS.flatMap(({ items, gifts, from, to }) =>
    splitSum(source, items, gifts, 1).map((count, index): Row => {
      const { description, unit, value } = nth(GOODS_KINDS, index % GOODS_KINDS.length);
      const receivedOn = workingFrom(source.between(day(from), day(to)));
      const started = index % 3 === 0 ? counted.filter(({ dates }) => dates.startedOn < receivedOn) : [];
      const project = started.length > 0 ? source.pick(started) : null;
      const giver = (index * 5) % givers.length;
      const village = project?.village ?? source.pick(places.villages);
      return {
        ...forge.ledger(receivedOn, 600, staff.townClerk(village.town)),
        contributor_id: nth(givers, giver),
        project_id: project?.id ?? null,
        town_code: village.town.code,
        village_code: village.code,
        description: `${description}${count}${unit}，用于${village.name}`,
        items: count,
        unit,
        voucher_value: index % 4 === 0 ? null : `${count * value}.00`,
        fair_value: index % 4 === 0 ? `${count * value}.00` : null,
        received_on: isoDate(receivedOn),
        publish_name: mayBeNamed(giver),
      };
    }));
  yield* batches('in_kind_donation', rows);
}
