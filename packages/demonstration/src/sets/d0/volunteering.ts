import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate, workingFrom, type Day } from '../../forge/days.js';
import { deck, nth, type Random } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { Town } from '../../ground/places.js';
import { MENU_ITEMS, TEAM_THEMES, VOLUNTEER_KINDS, type VolunteerKind } from '../../words/volunteering.js';
import { TODAY } from './district-plan.js';
import { VOLUNTEERING } from './outcome-plan.js';

const FOUNDED = day('2022-09-20');
const MONTHS = ['2024-09', '2024-10', '2024-11'] as const;
const ORDERS_A_MONTH = 24;
const MOST_ALIKE = 3;

/** Ids of the teams by town and theme. */
type Teams = (town: Town, theme: string) => string;

/** Teams of every town, their activities, and what villages order of them. */
export function* volunteeringBatches(ground: Ground): Generator<Batch> {
  const tables = new Tables('volunteer_team', 'volunteer_activity', 'service_menu', 'service_order');
  const teams = addTeams(ground, tables);
  const source = ground.forge.stream('volunteering');
  const titles = new Map<string, number>();
  for (const [kinds, from, to] of [[VOLUNTEERING[2023], '2023-01-05', '2023-12-30'], [VOLUNTEERING[2024], '2024-01-06', '2024-11-14']] as const) {
    for (const kind of source.shuffled(deck<VolunteerKind>(kinds))) {
      addActivity(ground, tables, source, teams, titles, kind, source.between(day(from), day(to)));
      yield* tables.overflow();
    }
  }
  addMenu(ground, tables, source, teams);
  yield* tables.batches();
}

const addTeams = ({ forge, organizations, places, staff }: Ground, tables: Tables): Teams => {
  const ids = new Map<string, string>();
  for (const town of places.towns) {
    TEAM_THEMES.forEach((theme, index) => {
      const row = forge.ledger(FOUNDED + index, 560, staff.townClerk(town));
      ids.set(`${town.code} ${theme}`, row['id'] as string);
      tables.add('volunteer_team', {
        ...row,
        name: `${town.short}${theme}志愿服务队`,
        theme,
        organization_id: nth(organizations.townOffices, town.index).id,
        members: 14 + ((town.index * 7 + index * 11) % 46),
        town_code: town.code,
        village_code: null,
        founded_on: isoDate(FOUNDED + index),
        closed_on: null,
      });
    });
  }
  return (town, theme) => nth([ids.get(`${town.code} ${theme}`) ?? ''], 0);
};

const addActivity = ({ forge, places, staff }: Ground, tables: Tables, source: Random, teams: Teams, titles: Map<string, number>, kind: VolunteerKind, heldOn: Day): void => {
  const words = VOLUNTEER_KINDS[kind];
  let title: string;
  let village;
  do {
    village = source.pick(places.villages);
    title = `${village.name}${source.pick(words.titles)}`;
  } while ((titles.get(title) ?? 0) >= MOST_ALIKE);
  titles.set(title, (titles.get(title) ?? 0) + 1);
  const volunteers = source.between(words.volunteers[0], words.volunteers[1]);
  tables.add('volunteer_activity', {
    ...forge.ledger(heldOn, 1020, staff.villageClerk(village)),
    kind,
    title,
    town_code: village.town.code,
    village_code: village.code,
    team_id: teams(village.town, words.theme),
    partners: words.partners,
    held_on: isoDate(heldOn),
    sessions: 1,
    volunteers,
    hours: (volunteers * words.hours).toFixed(2),
    served_person_times: source.between(words.served[0], words.served[1]),
    project_id: null,
    valued_amount: null,
  });
};

/** A menu for each month; each item is a town's that has the team, and villages order from it. */
const addMenu = ({ forge, places, staff }: Ground, tables: Tables, source: Random, teams: Teams): void => {
  MONTHS.forEach((month) => {
    const first = day(`${month}-01`);
    const items = MENU_ITEMS.map(({ item, theme }, index) => {
      const town = nth(places.towns, index % places.towns.length);
      const row = forge.ledger(first - 3, 600, staff.operator(index));
      tables.add('service_menu', { ...row, month, item, team_id: teams(town, theme) });
      return row['id'] as string;
    });
    for (let count = 0; count < ORDERS_A_MONTH; count += 1) {
      const village = source.pick(places.villages);
      const orderedOn = workingFrom(source.between(first, Math.min(first + 12, TODAY - 3)));
      const doneOn = workingFrom(orderedOn + source.between(3, 10));
      tables.add('service_order', {
        ...forge.ledger(orderedOn, 640, staff.villageClerk(village)),
        menu_id: nth(items, count % items.length),
        town_code: village.town.code,
        village_code: village.code,
        ordered_on: isoDate(orderedOn),
        done_on: doneOn <= TODAY ? isoDate(doneOn) : null,
      });
    }
  });
};
