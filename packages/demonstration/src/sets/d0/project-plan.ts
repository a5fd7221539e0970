import { NOISE, PLAN_YEARS, type PlanYear } from './district-plan.js';
import { day, isoDate, type Day } from '../../forge/days.js';
import type { Organization, Organizations } from '../../ground/organizations.js';
import type { Places } from '../../ground/places.js';
import { closeProjects, dateProjects, type ProjectDates } from './project-dates.js';
import { planSeats, planSlots, type Seat, type Slot } from './project-slots.js';
import { Subjects, type Subject } from '../../parts/subjects.js';
import { nth, type Random } from '../../forge/random.js';
import type { Forge } from '../../forge/forge.js';
import { SHELTER_WORK } from '../../words/works.js';

export type Noise = 'INDUCED' | 'REJECTED' | 'VOIDED';

/** A project as it will stand on the day of the set. */
export interface PlannedProject extends Seat, Subject {
  readonly id: string;
  readonly code: string;
  readonly planYear: PlanYear;
  readonly isAddition: boolean;
  readonly span: number | null;
  readonly batch: number | null;
  readonly dates: ProjectDates;
  readonly lead: Organization;
  readonly support: Organization | null;
  readonly implementer: Organization;
  readonly noise: Noise | null;
  readonly point: readonly [longitude: number, latitude: number] | null;
  /** Sum of what is pledged for it, in fen; set by the plan of the money. */
  budget: number;
}

/** All projects of both years, the noise last. */
export const planProjects = (forge: Forge, places: Places, organizations: Organizations): PlannedProject[] => {
  const source = forge.stream('projects');
  const subjects = new Subjects(forge.stream('titles'));
  const codes = new Codes(forge.district.code);
  const projects: PlannedProject[] = [];
  for (const year of PLAN_YEARS) {
    const seats = planSeats(source, places, year);
    const slots = planSlots(source, year);
    const shelters = new Set<number>();
    for (const kind of ['initial', 'added'] as const) {
      const dates = dateProjects(source, year, slots[kind]);
      slots[kind].forEach((slot, index) => {
        const seat = nth(seats[kind], index);
        const shelter = seat.tier === 'TOWN' && seat.isAsset && slot.span !== null && slot.span < 3 && seat.town !== null && !shelters.has(seat.town.index);
        if (shelter && seat.town) shelters.add(seat.town.index);
        projects.push(makeProject(forge, source, organizations, codes, { year, seat, slot, dates: nth(dates, index), subject: subjects.draw(seat, shelter ? SHELTER_WORK : undefined), noise: null }));
      });
    }
    closeProjects(source, year, projects.filter((project) => project.planYear === year));
  }
  const noise: Noise[] = [...Array<Noise>(NOISE.induced).fill('INDUCED'), ...Array<Noise>(NOISE.rejected).fill('REJECTED'), ...Array<Noise>(NOISE.voided).fill('VOIDED')];
  noise.forEach((kind, index) => projects.push(makeNoise(forge, source, organizations, places, codes, subjects, kind, index)));
  return projects;
};

/** Whether a project is in the planned count of its year. */
export const isCounted = (project: PlannedProject): boolean => project.noise === null;

interface Draft {
  readonly year: PlanYear;
  readonly seat: Seat;
  readonly slot: Slot;
  readonly dates: ProjectDates;
  readonly subject: Subject;
  readonly noise: Noise | null;
}

const makeProject = (forge: Forge, source: Random, organizations: Organizations, codes: Codes, draft: Draft): PlannedProject => {
  const { seat, subject, dates } = draft;
  const office = seat.town ? nth(organizations.townOffices, seat.town.index) : null;
  const department = organizations.department(subject.work.sector);
  const lead = seat.village ? nth(organizations.committees, seat.village.index) : (office ?? department);
  const corner = seat.village?.corner;
  return {
    ...seat,
    ...subject,
    id: forge.id(dates.proposedOn ?? dates.listedOn, 600),
    code: codes.next(draft.year, seat),
    planYear: draft.year,
    isAddition: draft.slot.isAddition,
    span: draft.slot.span,
    batch: draft.slot.batch,
    dates,
    lead,
    support: seat.village ? office : seat.town ? department : null,
    implementer: source.pick(organizations.enterprises),
    noise: draft.noise,
    point: seat.hasPoint && corner ? [corner[0] + source.next() * 0.015, corner[1] + source.next() * 0.015] : null,
    budget: 0,
  };
};

const makeNoise = (forge: Forge, source: Random, organizations: Organizations, places: Places, codes: Codes, subjects: Subjects, kind: Noise, index: number): PlannedProject => {
  const village = nth(places.villages, 40 + index * 31);
  const seat: Seat = { tier: 'VILLAGE', town: village.town, village, isAsset: true, hasPoint: false };
  const listedOn = day(`2024-0${4 + (index % 4)}-16`);
  const slot: Slot = { isAddition: kind !== 'VOIDED', listedOn, span: null, batch: null };
  const dates = nth(dateProjects(source, 2024, [slot]), 0);
  dates.plannedEndOn = listedOn + 90;
  if (kind === 'INDUCED') {
    dates.completedOn = day(isoDate(listedOn + 80));
    dates.acceptedOn = dates.completedOn + 9;
  }
  if (kind === 'REJECTED') Object.assign(dates, { proposedOn: listedOn });
  return makeProject(forge, source, organizations, codes, { year: 2024, seat, slot, dates, subject: subjects.draw(seat), noise: kind });
};

/** Codes: year, tier, place, serial. */
class Codes {
  readonly #serials = new Map<string, number>();

  constructor(private readonly districtCode: string) {}

  next(year: PlanYear, seat: Pick<Seat, 'tier' | 'town' | 'village'>): string {
    const stem = `${year}-${seat.tier.slice(0, 1)}-${seat.village?.code ?? seat.town?.code ?? this.districtCode}`;
    const serial = (this.#serials.get(stem) ?? 0) + 1;
    this.#serials.set(stem, serial);
    return `${stem}-${String(serial).padStart(2, '0')}`;
  }
}

/** The state that the dates of a counted project lead to. */
export const stateOf = (project: PlannedProject): string => {
  const { dates, noise } = project;
  if (noise === 'REJECTED') return 'REJECTED';
  if (noise === 'VOIDED') return 'LISTED';
  if (dates.writtenOffOn !== null) return 'WRITTEN_OFF';
  if (dates.evaluatedOn !== null) return 'EVALUATED';
  if (dates.acceptedOn !== null) return 'ACCEPTED';
  return dates.completedOn !== null ? 'COMPLETED' : 'IMPLEMENTING';
};

/** Day from which suggestions and calls may speak of the project. */
export const knownFrom = (project: PlannedProject): Day => project.dates.listedOn;

