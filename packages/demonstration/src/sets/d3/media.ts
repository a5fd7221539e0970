import { Tables, type Batch } from '../../forge/batch.js';
import { day, instant, isoDate } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import { deck, nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { SmallProject } from '../../parts/projects.js';
import { COLUMNS, OUTLETS, VIDEO_TITLES } from '../../words/media.js';
import { LONGEST, PLACEMENTS } from './plan.js';

/** The outlet of each level. */
const OUTLET_OF: Readonly<Record<keyof typeof PLACEMENTS, keyof typeof OUTLETS>> = { NATIONAL: 'XINHUA', PROVINCIAL: 'PROVINCE', CITY: 'CITY' };

/** A video on each of as many items as there are placements; every one was taken up once. */
export function* mediaBatches({ forge, organizations, staff }: Ground, batch: readonly SmallProject[]): Generator<Batch> {
  const tables = new Tables('media_column', 'story', 'story_event', 'story_project', 'media_outlet', 'media_placement');
  const source = forge.stream('media');
  const since = day('2023-11-20');
  const column = forge.ledger(since, 560, staff.editor(0));
  tables.add('media_column', { ...column, name: COLUMNS[0], owner_id: organizations.media.id, is_public: true });
  const outlets = new Map(Object.values(OUTLET_OF).map((key) => {
    const row = forge.ledger(since, 570, staff.editor(0));
    tables.add('media_outlet', { ...row, name: OUTLETS[key].name, level: OUTLETS[key].level, kind: OUTLETS[key].kind, closed_on: null });
    return [key, row['id'] as string];
  }));
  source.shuffled(deck<keyof typeof PLACEMENTS>(PLACEMENTS)).forEach((level, index) => {
    const project = nth(batch, index);
    const on = source.between(day('2024-01-08'), day('2024-11-20'));
    // The first is the longest.
    const seconds = index === 0 ? LONGEST : 40 + ((index * 17) % 120);
    const author = project.town ? staff.townClerk(project.town) : staff.operator(index);
    const editor = staff.editor(index);
    const row = forge.ledger(on, 500, author);
    const id = row['id'] as string;
    const title = nth(VIDEO_TITLES, index % VIDEO_TITLES.length)(project.placeText, project.work.title);
    const journal = new Journal(forge, 'story', 'story_id', id)
      .move('story.draft', { on, minutes: 500, by: author })
      .move('story.submit', { on, minutes: 560, by: author })
      .move('story.approve', { on, minutes: 640, by: editor })
      .move('story.publish', { on, minutes: 720, by: editor, publicText: '稿件发布。' });
    for (const event of journal.rows) tables.add('story_event', event);
    tables.add('story', {
      ...row,
      column_id: column['id'],
      format: 'VIDEO',
      title,
      body: `${project.work.need}，是群众反映较多的问题。如今${project.work.done}。`,
      link: null,
      voice_id: null,
      byline: forge.named('{stem}融媒记者'),
      revision: 1,
      correction_note: null,
      embargo_until: null,
      copyright_holder: organizations.media.name,
      usage_terms: '注明来源可转载，不得改动画面和文字。',
      rights_until: null,
      duration_sec: seconds,
      views: 800 + ((index * 977) % 9000),
      state: journal.state,
      published_at: instant(on, 720),
      released_at: instant(on, 720),
      withdrawn_at: null,
    });
    tables.add('story_project', { ...forge.child(on, 501, author), story_id: id, project_id: project.id });
    tables.add('media_placement', {
      ...forge.ledger(on + 2, 800, editor),
      story_id: id,
      outlet_id: outlets.get(OUTLET_OF[level]),
      level,
      title,
      published_on: isoDate(on + 2),
      url: null,
      duration_sec: seconds,
    });
  });
  yield* tables.batches();
}
