import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate } from '../../forge/days.js';
import { SUPERVISORS } from './outcome-plan.js';
import { ACCOUNT_TOWN } from './places-plan.js';
import { Journal } from '../../forge/journal.js';
import type { Town, Village } from '../../ground/places.js';
import { nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import { personName, phoneNumber } from '../../words/person.js';
import type { TierCode } from './district-plan.js';

export interface PlannedSupervisor {
  readonly id: string;
  readonly tier: TierCode;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly hasEnded: boolean;
}

const IDENTITIES = ['RESIDENT_REP', 'RETIRED_CADRE', 'CONGRESS_DEPUTY', 'RESIDENT_REP', 'VETERAN', 'COMMUNITY_SECRETARY', 'ENTERPRISE_REP', 'RESIDENT_REP', 'CPPCC_MEMBER', 'EXPERT', 'PARTY_DELEGATE', 'MEDIA'] as const;

/** 806 in office and 24 whose term has ended: two in each village, fifteen in each town, the others of the district. */
export const planSupervisors = ({ forge, places }: Ground): PlannedSupervisor[] => {
  const { inOffice, ended } = SUPERVISORS;
  const nominated = day('2023-02-10');
  const add = (tier: TierCode, town: Town | null, village: Village | null, hasEnded = false): PlannedSupervisor =>
    ({ id: forge.id(hasEnded ? day('2021-02-08') : nominated, 560), tier, town, village, hasEnded });
  return [
    ...Array.from({ length: inOffice.DISTRICT }, () => add('DISTRICT', null, null)),
    ...Array.from({ length: inOffice.TOWN }, (_, index) => add('TOWN', nth(places.towns, index % 10), null)),
    ...Array.from({ length: inOffice.VILLAGE }, (_, index) => nth(places.villages, index % 300)).map((village) => add('VILLAGE', village.town, village)),
    ...Array.from({ length: ended }, (_, index) => add('TOWN', nth(places.towns, index % 10), null, true)),
  ];
};

/** The roster with its log; names and phones stand apart. */
export function* supervisorBatches(ground: Ground, supervisors: readonly PlannedSupervisor[]): Generator<Batch> {
  const { forge, staff, organizations } = ground;
  const source = forge.stream('supervisor rows');
  const tables = new Tables('supervisor', 'supervisor_event', 'supervisor_contact');
  const account = supervisors.findIndex((supervisor) => supervisor.tier === 'TOWN' && supervisor.town?.index === ACCOUNT_TOWN);
  supervisors.forEach((supervisor, index) => {
    const activeFrom = day(supervisor.hasEnded ? '2021-03-01' : SUPERVISORS.activeFrom);
    const termEndsOn = day(supervisor.hasEnded ? '2023-03-01' : SUPERVISORS.termEndsOn);
    const clerk = supervisor.town ? staff.townClerk(supervisor.town) : staff.operator(index);
    const nominatedOn = activeFrom - 19;
    const journal = new Journal(forge, 'supervisor', 'supervisor_id', supervisor.id)
      .move('supervisor.nominate', { on: nominatedOn, minutes: 560, by: clerk })
      .move('supervisor.appoint', { on: activeFrom, minutes: 540, by: staff.operator(index) });
    if (supervisor.hasEnded) journal.move('supervisor.expire', { on: termEndsOn, minutes: 60, by: null });
    for (const event of journal.rows) tables.add('supervisor_event', event);
    const name = personName(source);
    const isPublic = index % 4 === 0;
    tables.add('supervisor', {
      ...forge.ledger(nominatedOn, 560, clerk, supervisor.id),
      kind: 'SUPERVISOR',
      tier: supervisor.tier,
      identity: nth(IDENTITIES, index % IDENTITIES.length),
      town_code: supervisor.town?.code ?? null,
      village_code: supervisor.village?.code ?? null,
      nominated_by_id: supervisor.town ? nth(organizations.townOffices, supervisor.town.index).id : organizations.serviceCentre.id,
      certificate_no: `${forge.district.mark}监${isoDate(activeFrom).slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
      appointed_on: isoDate(activeFrom),
      active_from: isoDate(activeFrom),
      term_ends_on: isoDate(termEndsOn),
      ended_on: supervisor.hasEnded ? isoDate(termEndsOn) : null,
      state: journal.state,
      consent_public_name: isPublic,
      name_public: isPublic ? name : null,
      user_id: index === account ? staff.account('supervisor') : null,
    });
    tables.add('supervisor_contact', {
      ...forge.changing(nominatedOn, 561, clerk),
      supervisor_id: supervisor.id,
      name_encrypted: forge.options.seal(name),
      phone_encrypted: forge.options.seal(phoneNumber(source)),
      birth_year_encrypted: forge.options.seal(String(source.between(1950, 1992))),
      organization_name_encrypted: null,
    });
  });
  yield* tables.batches();
}
