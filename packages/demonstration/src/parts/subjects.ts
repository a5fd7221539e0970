import type { Random } from '../forge/random.js';
import type { Town, Village } from '../ground/places.js';
import { DISTRICT_SPOTS, FIELD_SPOTS, HOUSE_SPOTS, RURAL_SPOTS, TOWN_SPOTS, URBAN_SPOTS } from '../words/village-names.js';
import { ASSET_WORKS, SERVICE_WORKS, type Work } from '../words/works.js';

/** Where a subject is wanted, and whether it is to build something. */
export interface SubjectSeat {
  readonly tier: 'DISTRICT' | 'TOWN' | 'VILLAGE';
  readonly town: Town | null;
  readonly village: Village | null;
  readonly isAsset: boolean;
}

/** What a project is about: its kind of work, the spot and the title. */
export interface Subject {
  readonly work: Work;
  /** Name of the place with the spot: 双井庄村村口. */
  readonly placeText: string;
  readonly title: string;
}

const MOST_ALIKE = 3;

/** Gives subjects; no title comes more than three times in the district, and seldom more than once. */
export class Subjects {
  readonly #titles = new Map<string, number>();

  constructor(private readonly source: Random) {}

  draw(seat: SubjectSeat, wanted?: Work): Subject {
    const fitting = (seat.isAsset ? ASSET_WORKS : SERVICE_WORKS).filter((work) => fits(work, seat));
    let subject = this.#make(seat, wanted ?? this.source.pick(fitting));
    for (let attempt = 0; attempt < 40 && this.#count(subject) >= (attempt < 30 ? 1 : MOST_ALIKE); attempt += 1) {
      subject = this.#make(seat, wanted ?? this.source.pick(fitting));
    }
    if (this.#count(subject) >= MOST_ALIKE) throw new RangeError(`title ${subject.title} comes too often`);
    this.#titles.set(subject.title, this.#count(subject) + 1);
    return subject;
  }

  #count(subject: Subject): number {
    return this.#titles.get(subject.title) ?? 0;
  }

  #make(seat: Omit<SubjectSeat, 'isAsset'>, work: Work): Subject {
    const place = seat.village?.name ?? seat.town?.name ?? '';
    const spot = work.where === 'SITE' && seat.tier !== 'DISTRICT' ? '' : this.source.pick(spotsOf(seat, work));
    return { work, placeText: `${place}${spot}` || '全区', title: `${place}${spot}${work.title}` };
  }
}

const fits = (work: Work, seat: Pick<SubjectSeat, 'tier' | 'village'>): boolean => {
  if (seat.tier !== 'VILLAGE') return work.tiers !== 'VILLAGE';
  if (work.tiers === 'UPPER') return false;
  const urban = seat.village?.isCommunity === true;
  return urban ? work.where !== 'FIELD' && work.sector !== 'AGRICULTURE' : work.where !== 'HOUSE';
};

const spotsOf = (seat: Pick<SubjectSeat, 'tier' | 'village'>, work: Work): readonly string[] => {
  if (seat.tier === 'DISTRICT') return DISTRICT_SPOTS;
  if (seat.tier === 'TOWN') return TOWN_SPOTS;
  if (work.where === 'FIELD') return FIELD_SPOTS;
  if (work.where === 'HOUSE') return HOUSE_SPOTS;
  return seat.village?.isCommunity ? URBAN_SPOTS : RURAL_SPOTS;
};
