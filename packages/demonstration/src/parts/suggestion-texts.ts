import type { Town, Village } from '../ground/places.js';
import { Subjects, type Subject } from './subjects.js';
import type { Random } from '../forge/random.js';
import type { Work } from '../words/works.js';

/** What a suggestion says. */
export interface SuggestionText {
  readonly work: Work;
  readonly title: string;
  readonly content: string;
  readonly placeText: string;
}

const TITLES: readonly ((place: string, ask: string) => string)[] = [
  (place, ask) => `建议在${place}${ask}`,
  (place, ask) => `希望${place}尽快${ask}`,
  (place, ask) => `关于${place}${ask}的建议`,
  (place, ask) => `${place}：盼望${ask}`,
  (place, ask) => `请考虑在${place}${ask}`,
];
const OPENINGS: readonly string[] = ['我们是附近住户，', '我在这里住了十几年，', '最近和邻居们商量了一下，', '每天接送孩子都从这里走，', '村里老人多，'];
const CLOSINGS: readonly string[] = ['希望能列入明年的民生实事。', '大家都愿意配合施工。', '希望抽时间来现场看一看。', '花钱不多，但能方便很多人。', '如果可以，我们愿意出工出力。'];
const MOST_ALIKE = 3;

/** Texts of suggestions; those behind a project speak of its spot, and no title comes more than three times. */
export class SuggestionTexts {
  readonly #titles = new Map<string, number>();
  readonly #subjects: Subjects;

  constructor(private readonly source: Random) {
    this.#subjects = new Subjects(source);
  }

  of(project: Subject | null, town: Town | null, village: Village | null): SuggestionText {
    const subject = project ?? this.#free(town, village);
    const title = this.#title(subject);
    const content = `${this.source.pick(OPENINGS)}${subject.placeText}${subject.work.need}。建议${subject.work.ask}，惠及周边约${this.source.between(20, 400)}户群众。${this.source.pick(CLOSINGS)}`;
    return { work: subject.work, placeText: subject.placeText, title, content };
  }

  #free(town: Town | null, village: Village | null): Subject {
    const tier = village ? 'VILLAGE' : town ? 'TOWN' : 'DISTRICT';
    return this.#subjects.draw({ tier, town, village, isAsset: this.source.chance(0.75) });
  }

  #title(subject: Subject): string {
    for (const make of this.source.shuffled(TITLES)) {
      const title = make(subject.placeText, subject.work.ask);
      const count = this.#titles.get(title) ?? 0;
      if (count >= MOST_ALIKE) continue;
      this.#titles.set(title, count + 1);
      return title;
    }
    throw new RangeError(`no title left for ${subject.title}`);
  }
}
