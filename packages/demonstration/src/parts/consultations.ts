import { Tables, type Batch, type Row } from '../forge/batch.js';
import { instant, isoDate, workingAfter, workingFrom, type Day } from '../forge/days.js';
import { Journal } from '../forge/journal.js';
import { yuan } from '../forge/money-text.js';
import type { Town } from '../ground/places.js';
import { nth } from '../forge/random.js';
import type { Ground } from '../ground/ground.js';
import { personName } from '../words/person.js';

const FIXED_KINDS = ['TOWN_COMMITTEE', 'VILLAGE_WORKER', 'PARTY_MEMBER', 'GRID_WORKER', 'RESIDENT'] as const;

/** A consultation of a town's group and the projects that its wish list led to. */
export interface PlannedConsultation {
  readonly id: string;
  readonly wishListId: string;
  readonly town: Town;
  readonly planYear: number;
  readonly heldOn: Day;
  /** How far it has come on the day of the set. */
  readonly reached: 'CLOSED' | 'SUBMITTED' | 'DECIDING' | 'ANNOUNCED';
  readonly projects: readonly { readonly id: string; readonly title: string; readonly budget: number }[];
  /** Titles of items that led to no project (yet). */
  readonly others: readonly string[];
}

/** The groups of all towns with their members, the consultations in three steps and their wish lists. */
export function* consultationBatches(ground: Ground, consultations: readonly PlannedConsultation[], foundedOn: Day): Generator<Batch> {
  const tables = new Tables('deliberation_group', 'deliberation_member', 'deliberation_member_contact', 'consultation', 'consultation_event', 'expectation_item', 'wish_list', 'wish_list_event');
  const groups = new Map(ground.places.towns.map((town) => [town, addGroup(ground, tables, town, foundedOn)]));
  for (const consultation of consultations) addConsultation(ground, tables, consultation, groups.get(consultation.town) as string);
  yield* tables.batches();
}

const addGroup = ({ forge, organizations, staff }: Ground, tables: Tables, town: Town, foundedOn: Day): string => {
  const source = forge.stream(`group ${town.code}`);
  const clerk = staff.townClerk(town);
  const row = forge.ledger(foundedOn, 560, clerk);
  tables.add('deliberation_group', { ...row, town_code: town.code, name: `${town.name}“5+X”民情协商组`, level: 'TOWN', founded_on: isoDate(foundedOn), closed_on: null, closing_reason: null });
  for (const kind of [...FIXED_KINDS, 'STAKEHOLDER', 'STAKEHOLDER']) {
    const member = forge.changing(foundedOn, 570, clerk);
    tables.add('deliberation_member', {
      ...member,
      group_id: row['id'],
      kind,
      organization_id: kind === 'TOWN_COMMITTEE' ? nth(organizations.townOffices, town.index).id : null,
      valid_from: isoDate(foundedOn),
      valid_to: null,
    });
    tables.add('deliberation_member_contact', { ...forge.changing(foundedOn, 571, clerk), member_id: member['id'], name_encrypted: forge.options.seal(personName(source)) });
  }
  return row['id'] as string;
};

const addConsultation = (ground: Ground, tables: Tables, consultation: PlannedConsultation, groupId: string): void => {
  const { forge, staff } = ground;
  const { town, heldOn, reached } = consultation;
  const clerk = staff.townClerk(town);
  const announcedOn = workingFrom(heldOn - 13);
  const wasHeld = reached !== 'ANNOUNCED';
  const wasSubmitted = reached === 'SUBMITTED' || reached === 'CLOSED';
  const submittedOn = workingAfter(heldOn, 2);
  const adoptedOn = workingAfter(heldOn, 11);
  const present = 15 + (consultation.planYear % 7) + town.index;
  const journal = new Journal(forge, 'consultation', 'consultation_id', consultation.id)
    .move('consultation.draft', { on: announcedOn, minutes: 540, by: clerk })
    .move('consultation.announce', { on: announcedOn, minutes: 560, by: clerk, publicText: '协商会公告。' });
  if (wasHeld) {
    journal
      .move('consultation.present', { on: heldOn, minutes: 850, by: clerk, publicText: '民主恳谈交清单。' })
      .move('consultation.select', { on: heldOn, minutes: 900, by: clerk, publicText: '群众勾选表意愿。' })
      .move('consultation.decide', { on: heldOn, minutes: 960, by: clerk, publicText: '民主议事定方向。' });
  }
  if (wasSubmitted) journal.move('consultation.submit', { on: submittedOn, minutes: 600, by: clerk, publicText: '意愿清单已报送。' });
  if (reached === 'CLOSED') journal.move('consultation.close', { on: adoptedOn, minutes: 1000, by: null });
  for (const event of journal.rows) tables.add('consultation_event', event);
  tables.add('consultation', {
    ...forge.ledger(announcedOn, 540, clerk, consultation.id),
    group_id: groupId,
    level: 'TOWN',
    town_code: town.code,
    village_code: null,
    format: 'GROUP',
    title: `${town.name}${consultation.planYear}年民生实事协商会（${isoDate(heldOn).slice(5).replace('-', '月')}日）`,
    step: wasHeld ? 'DECIDE' : null,
    state: journal.state,
    planned_on: isoDate(heldOn),
    place_text: `${town.name}便民服务中心会议室`,
    announced_on: isoDate(announcedOn),
    held_on: wasHeld ? isoDate(heldOn) : null,
    submitted_on: wasSubmitted ? isoDate(submittedOn) : null,
    closed_on: reached === 'CLOSED' ? isoDate(adoptedOn) : null,
    eligible_persons: wasHeld ? present + 4 : null,
    present_persons: wasHeld ? present : null,
    eligible_households: null,
    present_households: null,
    present_kinds: wasHeld ? [...FIXED_KINDS, 'STAKEHOLDER'] : [],
    is_secret: true,
    waiver_reason: null,
    minutes_id: null,
    minutes_public: wasHeld ? `${present}人参加，逐项商议，形成意愿清单。` : null,
  });
  addItems(ground, tables, consultation, clerk, present, wasHeld);
  if (wasSubmitted) addWishList(ground, tables, consultation, clerk, submittedOn, adoptedOn);
};

const addItems = ({ forge }: Ground, tables: Tables, consultation: PlannedConsultation, clerk: string, present: number, wasHeld: boolean): void => {
  const adopted = consultation.projects.length > 0 ? consultation.projects.map((project) => ({ title: project.title, amount: project.budget })) : consultation.others.slice(1).map((title) => ({ title, amount: 12_000_000 }));
  const deferred = consultation.others.slice(0, 1).map((title) => ({ title, amount: 9_000_000 }));
  [...adopted, ...deferred].forEach(({ title, amount }, index) => {
    const isAdopted = index < adopted.length;
    const item: Row = {
      ...forge.changing(workingFrom(consultation.heldOn - 13), 565, clerk),
      consultation_id: consultation.id,
      title,
      estimated_amount: amount > 0 ? yuan(amount) : null,
      beneficiaries_persons: 300 + index * 170,
      tick_count: wasHeld ? Math.max(3, present - 2 - index * 2) : null,
      decision: wasHeld ? (isAdopted ? 'ADOPT' : 'DEFER') : null,
      votes_for: null,
      votes_against: null,
      votes_abstained: null,
      method: wasHeld ? 'CONSENSUS' : null,
      decision_reason: wasHeld && !isAdopted ? '条件尚不成熟，下一年度再议' : null,
      wish_rank: wasHeld && isAdopted ? index + 1 : null,
    };
    tables.add('expectation_item', item);
  });
};

const addWishList = ({ forge, organizations, staff }: Ground, tables: Tables, consultation: PlannedConsultation, clerk: string, submittedOn: number, adoptedOn: number): void => {
  const isAdopted = consultation.reached === 'CLOSED';
  const discussedOn = workingAfter(submittedOn, 4);
  const reportedOn = workingAfter(submittedOn, 6);
  const journal = new Journal(forge, 'wishList', 'wish_list_id', consultation.wishListId).move('wishList.submit', { on: submittedOn, minutes: 600, by: null });
  if (isAdopted) {
    journal
      .move('wishList.discuss', { on: discussedOn, minutes: 600, by: staff.coordinator(0) })
      .move('wishList.report', { on: reportedOn, minutes: 600, by: staff.coordinator(1) })
      .move('wishList.adopt', { on: adoptedOn, minutes: 990, by: staff.leader(0), publicText: '意愿清单已采纳。' });
  }
  for (const event of journal.rows) tables.add('wish_list_event', event);
  tables.add('wish_list', {
    ...forge.changing(submittedOn, 600, clerk, consultation.wishListId),
    consultation_id: consultation.id,
    submitted_to_id: organizations.coordinator.id,
    submitted_at: instant(submittedOn, 600),
    state: journal.state,
    discussed_on: isAdopted ? isoDate(discussedOn) : null,
    reported_on: isAdopted ? isoDate(reportedOn) : null,
    adopted_on: isAdopted ? isoDate(adoptedOn) : null,
    returned_on: null,
    return_reason: null,
  });
};
