import { day, type Day } from '../../forge/days.js';
import { deck, nth, type Random } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { PlanIds } from '../../parts/annual-plans.js';
import { milestonesOf, ProjectCodes, type ProjectDays, type SmallProject, type Tier } from '../../parts/projects.js';
import { Subjects, type Subject } from '../../parts/subjects.js';
import { BATCH, BATCH_ITEMS, BATCH_STEPS, INDUCED, LAST_PROGRESS, NEGATIVE_LIST, STARTED_ON, TOP_DOWN } from './plan.js';
import { FEATURED, type Featured } from './works.js';

/** What tells one project of the set from the next. */
type Draft = Pick<SmallProject, 'tier' | 'stream' | 'serviceKind' | 'sourceLevel' | 'isInduced' | 'planYear' | 'days'> & { readonly isAsset: boolean; readonly featured: Featured | null };

const BATCH_TIERS: Readonly<Record<keyof typeof BATCH_ITEMS, Tier>> = { UNIVERSAL: 'DISTRICT', SPECIAL: 'TOWN', PILOT: 'VILLAGE' };
/** Kinds of the featured items: the first of theirs. */
const FEATURED_KINDS: Readonly<Partial<Record<keyof typeof BATCH_ITEMS, readonly Featured[]>>> = { UNIVERSAL: ['PACKS'], SPECIAL: ['MARKET', 'BATHING'] };

/** The batch of services, what is listed from above for 2025, the negative list, and what the batch induced. */
export const planProjects = (ground: Ground, ids: PlanIds): SmallProject[] => {
  const { forge, places, organizations } = ground;
  const source = forge.stream('projects');
  const subjects = new Subjects(forge.stream('titles'));
  const codes = new ProjectCodes(forge.district.code);
  return draftsOf(source).map((draft, index): SmallProject => {
    const { tier } = draft;
    const village = tier === 'VILLAGE' ? nth(places.villages, (index * 7) % places.villages.length) : null;
    const town = tier === 'TOWN' ? nth(places.towns, index % places.towns.length) : (village?.town ?? null);
    const seat = { tier, town, village };
    const subject = draft.featured === null ? subjects.draw({ ...seat, isAsset: draft.isAsset }) : featuredSubject(draft.featured, town?.name ?? '全区');
    const department = organizations.department(subject.work.sector);
    const lead = village ? nth(organizations.committees, village.index) : town ? nth(organizations.townOffices, town.index) : department;
    const isBatch = draft.stream === 'BOTTOM_UP';
    return {
      ...draft,
      ...subject,
      ...seat,
      id: forge.id(draft.days.proposedOn, 600),
      code: codes.next(draft.planYear, seat),
      index,
      batchId: isBatch && !draft.isInduced ? ids.batch(BATCH) : null,
      planId: ids.plan(draft.planYear, tier, town),
      milestones: draft.days.startedOn === null ? [] : milestonesOf(draft.isInduced ? INDUCED_STEPS : BATCH_STEPS, day(forge.district.today)),
      progress: draft.days.completedOn !== null ? 100 : draft.days.startedOn === null ? 0 : LAST_PROGRESS,
      support: lead === department ? null : department,
      lead,
      implementer: nth(organizations.enterprises, index % organizations.enterprises.length),
      budget: 0,
      origins: [{ kind: isBatch ? 'VISIT' : 'DEPARTMENT', refId: null }],
    };
  });
};

const featuredSubject = (featured: Featured, placeText: string): Subject => {
  const work = FEATURED[featured];
  return { work, placeText, title: work.title };
};

const draftsOf = (source: Random): Draft[] => {
  const kinds = deck<keyof typeof BATCH_ITEMS>(BATCH_ITEMS);
  const batch = kinds.map((serviceKind, index): Draft => ({
    tier: BATCH_TIERS[serviceKind], stream: 'BOTTOM_UP', serviceKind, sourceLevel: BATCH_TIERS[serviceKind], isInduced: false, isAsset: false, planYear: 2024, days: BATCH_DAYS,
    featured: FEATURED_KINDS[serviceKind]?.[index - kinds.indexOf(serviceKind)] ?? null,
  }));
  const listed = { serviceKind: null, isInduced: false, isAsset: true, planYear: 2025, days: LISTED_DAYS, featured: null };
  const above = deck<keyof typeof TOP_DOWN>(TOP_DOWN).map((sourceLevel): Draft => ({ ...listed, tier: sourceLevel === 'DISTRICT' ? 'TOWN' : 'DISTRICT', stream: 'TOP_DOWN', sourceLevel }));
  const negative = Array.from({ length: NEGATIVE_LIST }, (): Draft => ({ ...listed, tier: 'TOWN', stream: 'NEGATIVE_LIST', sourceLevel: 'DISTRICT' }));
  const induced = Array.from({ length: INDUCED }, (_, index): Draft => ({
    tier: index % 3 === 0 ? 'TOWN' : 'VILLAGE', stream: 'BOTTOM_UP', serviceKind: null, sourceLevel: index % 3 === 0 ? 'TOWN' : 'VILLAGE', isInduced: true, isAsset: true, planYear: 2024, days: inducedDays(source), featured: null,
  }));
  return [...batch, ...above, ...negative, ...induced];
};

const daysFrom = (listed: string, more: Pick<ProjectDays, 'plannedStartOn' | 'plannedEndOn' | 'startedOn' | 'completedOn' | 'acceptedOn'>): ProjectDays => {
  const listedOn = day(listed);
  return { proposedOn: listedOn - 14, consultedOn: listedOn - 10, approvedOn: listedOn - 5, listedOn, ...more };
};

const BATCH_DAYS = daysFrom('2023-11-20', { plannedStartOn: day(STARTED_ON), plannedEndOn: day('2024-12-31'), startedOn: day(STARTED_ON), completedOn: null, acceptedOn: null });
const LISTED_DAYS = daysFrom('2024-11-26', { plannedStartOn: day('2025-01-06'), plannedEndOn: day('2025-11-28'), startedOn: null, completedOn: null, acceptedOn: null });
const INDUCED_STEPS: readonly (readonly [string, number, string])[] = [['洽谈签约', 20, '2024-03-29'], ['组织实施', 60, '2024-08-30'], ['收尾开放', 20, '2024-10-31']];

const inducedDays = (source: Random): ProjectDays => {
  const startedOn: Day = source.between(day('2024-03-11'), day('2024-04-26'));
  const completedOn = source.between(day('2024-07-01'), day('2024-10-25'));
  return daysFrom('2024-03-08', { plannedStartOn: day('2024-03-11'), plannedEndOn: day('2024-10-31'), startedOn, completedOn, acceptedOn: completedOn + 7 });
};
