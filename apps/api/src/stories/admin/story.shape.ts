import { storyMachine } from '@doorstep/domain/machines/story';
import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { attachmentShape } from '../../platform/files/admin/attachment.shape.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import { publicIdText } from '../../platform/shape/fields.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { storyOperations } from '../story.operations.js';
import type { StoryLink } from './story.type.js';
import { MediaColumn, Rendition, Story } from './story.type.js';

const { shape, table } = shapesOver<PublicTables>('public');

export const storyScope: ScopeColumns = {
  selves: (row) => sql`array[${row.column('created_by')}]`,
};

/** The place of a story: that of its first project, else of its author's organisation. */
const facts = (row: RowRef) => sql`(
  select json_build_object(
    'state', ${row.column('state')},
    'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
    'subject', json_build_object(
      'districtCode', ${row.column('district_code')},
      'townCode', coalesce(p.town_code, case when p.id is null then o.town_code end),
      'villageCode', coalesce(p.village_code, case when p.id is null then o.village_code end),
      'units', case when o.id is null then '[]'::json else json_build_array(o.id) end,
      'selves', case when ${row.column('created_by')} is null then '[]'::json else json_build_array(${row.column('created_by')}) end))
  from (select 1) one
  left join lateral (
    select project.id, project.town_code, project.village_code
    from ${table('story_project')} link join ${table('project')} project on project.id = link.project_id
    where link.story_id = ${row.column('id')} order by link.id limit 1) p on true
  left join ${table('user')} author on author.id = ${row.column('created_by')}
  left join ${table('organization')} o on o.id = author.organization_id)`;

export const mediaColumnShape: Shape<MediaColumn> = shape(MediaColumn, 'media_column', (f) => ({
  id: f.id('col', 'id'),
  name: f.column('name'),
}));

export const renditionShape: Shape<Rendition> = shape(Rendition, 'rendition', (f) => ({
  kind: f.column('kind'),
  file: f.one(() => attachmentShape, { on: { id: 'file_id' }, always: true }),
  altText: f.column('alt_text'),
  credit: f.column('credit'),
}));

export const storyShape: Shape<Story> = shape(Story, 'story', (f) => ({
  id: f.id('sty', 'id'),
  version: f.column('version'),
  title: f.column('title'),
  format: f.column('format'),
  state: f.column('state'),
  column: f.one(() => mediaColumnShape, { on: { id: 'column_id' } }),
  body: f.column('body'),
  link: f.column('link'),
  byline: f.column('byline'),
  revision: f.column('revision'),
  correctionNote: f.column('correction_note'),
  copyrightHolder: f.column('copyright_holder'),
  usageTerms: f.column('usage_terms'),
  rightsUntil: f.column('rights_until'),
  embargoUntil: f.instant('embargo_until'),
  durationSec: f.column('duration_sec'),
  publishedAt: f.instant('published_at'),
  withdrawnAt: f.instant('withdrawn_at'),
  projects: f.rows<StoryLink>(
    'StoryLink',
    (row) => sql`select p.id, p.title, p.code from ${table('story_project')} l join ${table('project')} p on p.id = l.project_id where l.story_id = ${row.column('id')}`,
    () => linkReaders('prj'),
    [['code', 'asc']],
  ),
  suggestions: f.rows<StoryLink>(
    'StoryLink',
    (row) => sql`select s.id, coalesce(s.title_public, s.title) as title from ${table('story_suggestion')} l join ${table('suggestion')} s on s.id = l.suggestion_id where l.story_id = ${row.column('id')}`,
    () => linkReaders('sug'),
    [['id', 'asc']],
  ),
  renditions: f.many(() => renditionShape, { on: { story_id: 'id' }, order: [['created_at', 'asc'], ['id', 'asc']], most: 50 }),
  moves: movesReader(storyMachine, () => storyOperations, facts),
  timeline: timelineReader('story_event', 'story_id'),
}));

function linkReaders(kind: 'prj' | 'sug') {
  return {
    id: { read: ({ row }: { row: RowRef }) => publicIdText(kind, row.column('id')) },
    title: { read: ({ row }: { row: RowRef }) => row.column('title') },
  };
}
