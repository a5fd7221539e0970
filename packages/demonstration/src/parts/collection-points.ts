import { batches, type Batch } from '../forge/batch.js';
import { day, isoDate, type Day } from '../forge/days.js';
import { nth } from '../forge/random.js';
import type { Ground } from '../ground/ground.js';
import type { Organization } from '../ground/organizations.js';
import type { Town, Village } from '../ground/places.js';
import { RURAL_SPOTS, URBAN_SPOTS } from '../words/village-names.js';

/** Points of one kind with hosts of one kind; the places go round by turns. */
export interface PointPlan {
  readonly kind: 'DIRECT_REPORT' | 'OBSERVATION' | 'STATION' | 'AGENCY_POINT';
  readonly host: 'COMMITTEE' | 'TOWN_OFFICE' | 'DEPARTMENT';
  readonly hostKind: 'DEPARTMENT' | 'PARTY_SERVICE_CENTRE' | 'CITIZEN_STATION' | 'SERVICE_SITE' | 'ASSOCIATION';
  readonly count: number;
  /** What follows the name of the place: 民情驿站. */
  readonly title: string;
  readonly opened: readonly [from: string, to: string];
}

/** A place where people leave suggestions. */
export interface PlannedPoint {
  readonly id: string;
  readonly plan: PointPlan;
  readonly name: string;
  readonly placeText: string | null;
  readonly organization: Organization;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly openedOn: Day;
}

export const planPoints = ({ forge, places, organizations }: Ground, plans: readonly PointPlan[]): PlannedPoint[] => {
  const source = forge.stream('points');
  // No spot of a village has two points.
  const spots = new Map(places.villages.map((village) => [village, source.shuffled(village.isCommunity ? URBAN_SPOTS : RURAL_SPOTS)]));
  return plans.flatMap((plan) => Array.from({ length: plan.count }, (_, index): PlannedPoint => {
    const openedOn = source.between(day(plan.opened[0]), day(plan.opened[1]));
    const point = { id: forge.id(openedOn, 600), plan, openedOn };
    if (plan.host === 'COMMITTEE') {
      const village = nth(places.villages, index % places.villages.length);
      const placeText = `${village.name}${spots.get(village)?.pop() ?? missingSpot(village)}`;
      return { ...point, name: `${placeText}${plan.title}`, placeText, organization: nth(organizations.committees, village.index), town: village.town, village };
    }
    if (plan.host === 'TOWN_OFFICE') {
      const town = nth(places.towns, index);
      return { ...point, name: `${town.name}${plan.title}`, placeText: `${town.name}便民服务中心`, organization: nth(organizations.townOffices, town.index), town, village: null };
    }
    const organization = nth(organizations.departments, index);
    return { ...point, name: `${organization.short}${plan.title}`, placeText: null, organization, town: null, village: null };
  }));
};

const missingSpot = (village: Village): never => {
  throw new RangeError(`no spot left in ${village.name}`);
};

const LETTERS: Readonly<Record<PointPlan['kind'], string>> = { DIRECT_REPORT: 'Z', OBSERVATION: 'G', STATION: 'Y', AGENCY_POINT: 'B' };

export function* pointBatches({ forge, staff }: Ground, points: readonly PlannedPoint[]): Generator<Batch> {
  yield* batches('collection_point', points.map((point, index) => ({
    ...forge.ledger(point.openedOn, 600, point.town ? staff.townClerk(point.town) : staff.operator(index), point.id),
    code: `${LETTERS[point.plan.kind]}${String(index + 1).padStart(4, '0')}`,
    name: point.name,
    kind: point.plan.kind,
    host_kind: point.plan.hostKind,
    organization_id: point.organization.id,
    town_code: point.town?.code ?? null,
    village_code: point.village?.code ?? null,
    place_text: point.placeText,
    longitude: null,
    latitude: null,
    is_public_place: true,
    has_box: index % 3 === 0,
    qr_token: forge.options.hash(`point ${point.id}`),
    opened_on: isoDate(point.openedOn),
    closed_on: null,
  })));
}
