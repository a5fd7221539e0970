import { day } from '../../forge/days.js';
import { deck, nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { PlanIds } from '../../parts/annual-plans.js';
import { milestonesOf, ProjectCodes, type ProjectDays, type SmallProject, type Tier } from '../../parts/projects.js';
import { Subjects } from '../../parts/subjects.js';
import { ESCALATIONS, PLANS, PROGRESS, PROJECTS, STARTED_ON, STEPS, YEAR } from './plan.js';

export interface LedgerProject extends SmallProject {
  /** Its unit sends no reports any more. */
  readonly isLate: boolean;
}

const listedOn = day(nth(PLANS, 0).publishedOn);
const DAYS: ProjectDays = {
  proposedOn: listedOn - 25,
  consultedOn: listedOn - 15,
  approvedOn: listedOn - 6,
  listedOn,
  plannedStartOn: day(STARTED_ON),
  plannedEndOn: day('2021-12-24'),
  startedOn: day(STARTED_ON),
  completedOn: null,
  acceptedOn: null,
};

/** All of the year; the first projects of as many towns as there are escalations are late. */
export const planProjects = ({ forge, places, organizations }: Ground, ids: PlanIds): LedgerProject[] => {
  const source = forge.stream('projects');
  const subjects = new Subjects(forge.stream('titles'));
  const codes = new ProjectCodes(forge.district.code);
  let ofTowns = 0;
  return deck<Tier>(PROJECTS).map((tier, index): LedgerProject => {
    const village = tier === 'VILLAGE' ? nth(places.villages, index % places.villages.length) : null;
    const town = tier === 'TOWN' ? nth(places.towns, ofTowns++ % places.towns.length) : (village?.town ?? null);
    const seat = { tier, town, village };
    const subject = subjects.draw({ ...seat, isAsset: source.chance(0.7) });
    const department = organizations.department(subject.work.sector);
    const lead = village ? nth(organizations.committees, village.index) : town ? nth(organizations.townOffices, town.index) : department;
    const isLate = tier === 'TOWN' && ofTowns <= ESCALATIONS.length;
    return {
      ...subject,
      ...seat,
      id: forge.id(DAYS.proposedOn, 600),
      code: codes.next(YEAR, seat),
      index,
      stream: tier === 'DISTRICT' ? 'TOP_DOWN' : 'BOTTOM_UP',
      serviceKind: null,
      sourceLevel: tier,
      planYear: YEAR,
      batchId: null,
      planId: ids.plan(YEAR, tier, town),
      isInduced: false,
      days: DAYS,
      milestones: milestonesOf(STEPS, isLate ? null : day(forge.district.today)),
      progress: isLate ? PROGRESS.late : PROGRESS.inTime,
      lead,
      support: lead === department ? null : department,
      implementer: nth(organizations.enterprises, index % organizations.enterprises.length),
      budget: 0,
      origins: [{ kind: tier === 'DISTRICT' ? 'DEPARTMENT' : 'VISIT', refId: null }],
      isLate,
    };
  });
};
