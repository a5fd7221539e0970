import { sql } from 'kysely';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Rendition, Story, StoryChange } from './story.type.js';

const { shape, table } = shapesOver<PublishedViews>('published');

export const renditionShape: Shape<Rendition> = shape(Rendition, 'rendition', (f) => ({
  kind: f.column('kind'),
  url: f.value<string>((row) => sql`'/files/att_' || replace(${row.column('file_id')}::text, '-', '')`),
  mediaType: f.column('mime'),
  width: f.column('width'),
  height: f.column('height'),
  durationSec: f.column('duration_sec'),
  bytes: f.value<number>((row) => sql`${row.column('bytes')}::int`),
  sha256: f.column('sha256'),
  altText: f.column('alt_text'),
  credit: f.column('credit'),
}));

export const storyShape: Shape<Story> = shape(Story, 'story', (f) => ({
  id: f.id('sty', 'id'),
  districtCode: f.column('district_code'),
  title: f.column('title'),
  format: f.column('format'),
  columnName: f.value<string | null>((row) => sql`(select c.name from ${table('media_column')} c where c.id = ${row.column('column_id')})`),
  bodyText: f.column('body'),
  link: f.column('link'),
  byline: f.column('byline'),
  revision: f.column('revision'),
  correctionNote: f.column('correction_note'),
  copyrightHolder: f.column('copyright_holder'),
  usageTerms: f.column('usage_terms'),
  rightsUntil: f.column('rights_until'),
  durationSec: f.column('duration_sec'),
  renditions: f.many(() => renditionShape, { on: { story_id: 'id' }, order: [['created_at', 'asc'], ['id', 'asc']], most: 50 }),
  publishedAt: f.instant('published_at'),
}));

export const storyChangeShape: Shape<StoryChange> = shape(
  StoryChange,
  'story_change',
  (f) => ({
    kind: f.column('kind'),
    storyId: f.column('public_id'),
    changedAt: f.instant('at'),
    story: f.one(() => storyShape, { on: { id: 'story_id' } }),
  }),
  'seq',
);
