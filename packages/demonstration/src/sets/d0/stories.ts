import { Tables, type Batch } from '../../forge/batch.js';
import { day, instant, isoDate, type Day } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import { PLACEMENTS, STORIES } from './outcome-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { deck, nth, type Random } from '../../forge/random.js';
import type { PlannedLink } from './suggestion-links.js';
import { TODAY } from './district-plan.js';
import type { ProjectGround } from './project-ground.js';
import { COLUMNS, OUTLETS, PHOTO_TITLES, VIDEO_TITLES } from '../../words/media.js';

interface PlannedStory {
  readonly format: 'VIDEO' | 'PHOTO_TEXT';
  readonly state: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'PUBLISHED' | 'WITHDRAWN';
  readonly on: Day;
  readonly withdrawnOn: Day | null;
  readonly project: PlannedProject;
  readonly title: string;
}

const OPEN: readonly PlannedStory['state'][] = ['DRAFT', 'DRAFT', 'SUBMITTED', 'SUBMITTED', 'APPROVED'];
/** The approved story waits for this day. */
const EMBARGO = '2024-11-20';

/** Stories on completed projects, at least a day after the completion. */
const planStories = ({ forge, projects }: ProjectGround): PlannedStory[] => {
  const source = forge.stream('stories');
  const titles = new Map<string, number>();
  const done = projects.filter((project) => isCounted(project) && project.dates.completedOn !== null).sort((one, other) => (one.dates.completedOn as Day) - (other.dates.completedOn as Day));
  const stories: PlannedStory[] = [];
  const add = (format: PlannedStory['format'], state: PlannedStory['state'], from: Day, to: Day): void => {
    const on = source.between(from, to);
    const fitting = firstAfter(done, on - 1);
    const project = nth(done, Math.max(0, fitting - 1 - source.between(0, Math.min(fitting - 1, 160))));
    stories.push({ format, state, on, project, title: titleOf(source, titles, format, project), withdrawnOn: state === 'WITHDRAWN' ? Math.min(on + 20, TODAY - 3) : null });
  };
  for (const [format, counts] of [['VIDEO', STORIES.videos], ['PHOTO_TEXT', STORIES.photoText]] as const) {
    for (let count = 0; count < counts[2023]; count += 1) add(format, 'PUBLISHED', day('2023-04-03'), day('2023-12-31'));
    for (let count = 0; count < counts[2024]; count += 1) add(format, 'PUBLISHED', day('2024-01-02'), TODAY - 1);
  }
  for (let count = 0; count < STORIES.withdrawn; count += 1) add('VIDEO', 'WITHDRAWN', day('2024-02-01'), day('2024-10-20'));
  for (const state of OPEN) add('PHOTO_TEXT', state, TODAY - 3, TODAY - 2);
  return stories.sort((one, other) => one.on - other.on);
};

/** Number of projects completed on or before a day; the list is in the order of completion. */
const firstAfter = (done: readonly PlannedProject[], on: Day): number => {
  let low = 0;
  let high = done.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nth(done, middle).dates.completedOn as Day) <= on) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
};

const titleOf = (source: Random, titles: Map<string, number>, format: PlannedStory['format'], project: PlannedProject): string => {
  for (const make of source.shuffled(format === 'VIDEO' ? VIDEO_TITLES : PHOTO_TITLES)) {
    const title = make(project.placeText, project.work.title);
    const count = titles.get(title) ?? 0;
    if (count >= 3) continue;
    titles.set(title, count + 1);
    return title;
  }
  throw new RangeError(`no headline left for ${project.title}`);
};

/** Columns, stories with their log and links, outlets and placements. */
export function* storyBatches(ground: ProjectGround, links: readonly PlannedLink[]): Generator<Batch> {
  const { forge, organizations, staff } = ground;
  const tables = new Tables('media_column', 'story', 'story_event', 'story_project', 'story_suggestion', 'media_outlet', 'media_placement');
  const since = day('2022-06-01');
  const columns = COLUMNS.map((name) => {
    const row = forge.ledger(since, 560, staff.editor(0));
    tables.add('media_column', { ...row, name, owner_id: organizations.media.id, is_public: true });
    return row['id'] as string;
  });
  const suggestionOf = new Map<string, string>();
  for (const { suggestion, project, isFirst } of links) if (isFirst && suggestion.outcome.publishedOn !== null) suggestionOf.set(project.id, suggestion.id);
  const stories = planStories(ground);
  const published = stories.map((story, index) => addStory(ground, tables, story, index, nth(columns, story.format === 'VIDEO' ? 1 : 0), suggestionOf));
  addPlacements(ground, tables, stories.map((story, index) => ({ story, id: nth(published, index) })).filter(({ story }) => story.state === 'PUBLISHED'));
  yield* tables.batches();
}

const addStory = ({ forge, organizations, staff }: ProjectGround, tables: Tables, story: PlannedStory, index: number, columnId: string, suggestionOf: ReadonlyMap<string, string>): string => {
  const { project, on } = story;
  const author = project.town ? staff.townClerk(project.town) : staff.operator(index);
  const editor = staff.editor(index);
  const row = forge.ledger(on, 500, author);
  const id = row['id'] as string;
  const journal = new Journal(forge, 'story', 'story_id', id).move('story.draft', { on, minutes: 500, by: author });
  if (story.state !== 'DRAFT') journal.move('story.submit', { on, minutes: 560, by: author });
  if (story.state !== 'DRAFT' && story.state !== 'SUBMITTED') journal.move('story.approve', { on, minutes: 640, by: editor });
  const isOut = story.state === 'PUBLISHED' || story.state === 'WITHDRAWN';
  if (isOut) journal.move('story.publish', { on, minutes: 720, by: editor, publicText: '稿件发布。' });
  if (story.withdrawnOn !== null) journal.move('story.withdraw', { on: story.withdrawnOn, minutes: 600, by: editor, reason: '画面授权到期' });
  for (const event of journal.rows) tables.add('story_event', event);
  const publishedAt = isOut ? instant(on, 720) : null;
  tables.add('story', {
    ...row,
    column_id: columnId,
    format: story.format,
    title: story.title,
    body: `${project.placeText}${project.work.need}，曾是群众的烦心事。项目由${project.lead.short}牵头实施，${project.work.done}。居民说，身边的变化看得见、用得上。`,
    link: null,
    voice_id: null,
    byline: forge.named('{stem}融媒记者'),
    revision: 1,
    correction_note: null,
    embargo_until: story.state === 'APPROVED' ? instant(day(EMBARGO), 540) : null,
    copyright_holder: organizations.media.name,
    usage_terms: '注明来源可转载，不得改动画面和文字。',
    rights_until: null,
    duration_sec: story.format === 'VIDEO' ? 45 + ((index * 13) % 200) : null,
    views: isOut ? 300 + ((index * 977) % 24_000) : null,
    state: journal.state,
    published_at: publishedAt,
    released_at: publishedAt,
    withdrawn_at: story.withdrawnOn === null ? null : instant(story.withdrawnOn, 600),
  });
  tables.add('story_project', { ...forge.child(on, 501, author), story_id: id, project_id: project.id });
  const suggestionId = suggestionOf.get(project.id);
  if (suggestionId !== undefined) tables.add('story_suggestion', { ...forge.child(on, 502, author), story_id: id, suggestion_id: suggestionId });
  return id;
};

const addPlacements = ({ forge, staff }: ProjectGround, tables: Tables, published: readonly { story: PlannedStory; id: string }[]): void => {
  const source = forge.stream('placements');
  const outlets = new Map<string, string>();
  for (const [key, { name, level, kind }] of Object.entries(OUTLETS)) {
    const row = forge.ledger(day('2022-06-01'), 570, staff.editor(0));
    outlets.set(key, row['id'] as string);
    tables.add('media_outlet', { ...row, name: forge.named(name), level, kind, closed_on: null });
  }
  const cards = source.shuffled(deck<keyof typeof OUTLETS>(PLACEMENTS));
  const order = source.shuffled(published);
  cards.forEach((key, index) => {
    const { story, id } = nth(order, index % order.length);
    const on = Math.min(TODAY - 1, story.on + source.between(0, 12));
    tables.add('media_placement', {
      ...forge.ledger(on, 800, staff.editor(index)),
      story_id: id,
      outlet_id: outlets.get(key),
      level: OUTLETS[key].level,
      title: story.title,
      published_on: isoDate(on),
      url: null,
      duration_sec: story.format === 'VIDEO' ? 30 + ((index * 11) % 150) : null,
    });
  });
};
