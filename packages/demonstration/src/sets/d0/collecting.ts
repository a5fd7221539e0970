import { batches, Tables, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate, workingFrom, type Day } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import { nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { Town } from '../../ground/places.js';
import { CAMPAIGNS, TOPICS } from '../../words/collecting.js';
import { personName, phoneNumber } from '../../words/person.js';
import { ACCOUNT_TOWN } from './places-plan.js';

/** Where and about what suggestions are collected; ids by what refers to them. */
export interface Collecting {
  /** The topic that was open on a day. */
  topicOn(on: Day): string | null;
  /** A station of the town with a code to scan. */
  pointOf(town: Town | null): string | null;
  campaignOn(on: Day): string;
  readonly topicIds: readonly string[];
  readonly pointIds: readonly string[];
  readonly campaignIds: readonly string[];
}

const STATIONS_OPENED = day('2022-10-11');

export const planCollecting = ({ forge, organizations }: Ground): Collecting => {
  const topicIds = TOPICS.map(({ opensOn }) => forge.id(workingFrom(day(opensOn) - 9), 560));
  const pointIds = organizations.stations.map(() => forge.id(STATIONS_OPENED, 570));
  const campaignIds = CAMPAIGNS.map(({ from }) => forge.id(day(from) - 4, 540));
  return {
    topicIds,
    pointIds,
    campaignIds,
    topicOn: (on) => topicIds[TOPICS.findIndex(({ opensOn, closesOn }) => day(opensOn) <= on && on <= day(closesOn))] ?? null,
    pointOf: (town) => pointIds[organizations.stations.findIndex((station) => station.town === town)] ?? null,
    campaignOn: (on) => nth(campaignIds, on < day(nth(CAMPAIGNS, 1).from) ? 0 : 1),
  };
};

/** Topics with their log, stations as points, materials, campaigns and the roster of collectors. */
export function* collectingBatches(ground: Ground, collecting: Collecting): Generator<Batch> {
  const { forge } = ground;
  yield* batches('campaign', CAMPAIGNS.map(({ name, from, to }, index): Row => ({
    ...forge.ledger(day(from) - 4, 540, null, nth(collecting.campaignIds, index)),
    name,
    valid_from: from,
    valid_to: to,
  })));
  const tables = new Tables('solicitation_topic', 'solicitation_topic_event', 'collection_point', 'publicity_material', 'collector', 'collector_contact');
  TOPICS.forEach((_, index) => addTopic(ground, tables, nth(collecting.topicIds, index), index));
  addPoints(ground, tables, collecting.pointIds);
  addCollectors(ground, tables);
  yield* tables.batches();
}

const addTopic = ({ forge, organizations, channels, staff }: Ground, tables: Tables, id: string, index: number): void => {
  const topic = nth(TOPICS, index);
  const draftedOn = workingFrom(day(topic.opensOn) - 9);
  const by = staff.coordinator(index);
  const journal = new Journal(forge, 'topic', 'solicitation_topic_id', id)
    .move('topic.draft', { on: draftedOn, minutes: 560, by })
    .move('topic.open', { on: day(topic.opensOn), minutes: 540, by, publicText: '征集开始。' });
  if (topic.fedBackOn !== null) {
    journal
      .move('topic.close', { on: day(topic.closesOn) + 1, minutes: 10, by: null })
      .move('topic.feedBack', { on: day(topic.fedBackOn), minutes: 600, by, publicText: '征集情况已集中反馈。' });
  }
  for (const event of journal.rows) tables.add('solicitation_topic_event', event);
  tables.add('solicitation_topic', {
    ...forge.ledger(draftedOn, 560, by, id),
    title: topic.title,
    type: topic.type,
    sector_ids: topic.sectors.map((sector) => organizations.sectorIds[sector]),
    sponsor_id: organizations.coordinator.id,
    description: topic.description,
    channel_ids: ['WEB_MESSAGE', 'QR_CODE', 'EVENT', 'HOUSEHOLD_VISIT'].map((code) => channels[code]),
    opens_on: topic.opensOn,
    closes_on: topic.closesOn,
    period_reason: null,
    state: journal.state,
    feedback_text: topic.fedBackOn === null ? null : topic.feedback,
    fed_back_on: topic.fedBackOn,
  });
};

/** Every station has a code to scan and gets leaflets and forms twice a year. */
const addPoints = ({ forge, organizations, staff }: Ground, tables: Tables, ids: readonly string[]): void => {
  organizations.stations.forEach((station, index) => {
    const { town, village } = station;
    if (!town || !village) return;
    const id = nth(ids, index);
    const by = staff.townClerk(town);
    const place = { town_code: town.code, village_code: village.code };
    tables.add('collection_point', {
      ...forge.ledger(STATIONS_OPENED, 570, by, id),
      ...place,
      code: `YZ${String(index + 1).padStart(3, '0')}`,
      name: station.name,
      kind: 'STATION',
      host_kind: 'CITIZEN_STATION',
      organization_id: station.id,
      place_text: `${village.name}党群服务中心一楼`,
      longitude: (village.corner[0] + 0.008).toFixed(6),
      latitude: (village.corner[1] + 0.008).toFixed(6),
      is_public_place: true,
      has_box: index % 2 === 0,
      // Ids are unique in the installation, so their random part is too.
      qr_token: id.replaceAll('-', '').slice(12),
      opened_on: isoDate(STATIONS_OPENED),
      closed_on: null,
    });
    for (const [turn, issuedOn] of ['2023-03-14', '2023-10-12', '2024-03-12', '2024-10-14'].entries()) {
      tables.add('publicity_material', {
        ...forge.ledger(day(issuedOn), 600, by),
        ...place,
        kind: turn % 2 === 0 ? 'LEAFLET' : 'FORM',
        point_id: id,
        issued_qty: 80 + ((index * 13 + turn * 7) % 9) * 20,
        issued_on: issuedOn,
      });
    }
  });
};

const CRITERIA = ['SOCIAL_DUTY', 'ACTIVITY', 'CARE', 'PROFESSION', 'INDUSTRY_STANDING'] as const;
const APPOINTED = day('2023-03-15');

/** In every town four promoters, a red collector for every fifth village, and an adviser; one of them has the account. */
const addCollectors = ({ forge, organizations, places, staff }: Ground, tables: Tables): void => {
  const source = forge.stream('collectors');
  const add = (kind: string, town: Town, villageCode: string | null, userId: string | null): void => {
    const by = staff.townClerk(town);
    const row = forge.ledger(APPOINTED, 560, by);
    const first = source.between(0, CRITERIA.length - 1);
    tables.add('collector', {
      ...row,
      kind,
      organization_id: nth(organizations.townOffices, town.index).id,
      town_code: town.code,
      village_code: villageCode,
      criteria: [nth(CRITERIA, first), nth(CRITERIA, (first + 2) % CRITERIA.length)],
      appointed_on: isoDate(APPOINTED),
      term_ends_on: isoDate(APPOINTED + 1096),
      closed_on: null,
      closing_reason: null,
      user_id: userId,
    });
    tables.add('collector_contact', {
      ...forge.changing(APPOINTED, 561, by),
      collector_id: row['id'],
      name_encrypted: forge.options.seal(personName(source)),
      phone_encrypted: forge.options.seal(phoneNumber(source)),
    });
  };
  for (const town of places.towns) {
    for (let turn = 0; turn < 4; turn += 1) add('PROMOTER', town, null, turn === 0 && town.index === ACCOUNT_TOWN ? staff.account('collector') : null);
    for (const village of town.villages.filter(({ place }) => place % 5 === 0)) add('RED_COLLECTOR', town, village.code, null);
    add('INVITED_ADVISER', town, null, null);
  }
};
