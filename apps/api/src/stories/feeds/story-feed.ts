import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.js';

/** A district as feeds name it. */
export interface FeedDistrict {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly brandName: string | null;
}

interface FeedProject {
  readonly id: string;
  readonly title: string;
  readonly villageName: string | null;
}

/** The state of a story after its last change. */
export interface FeedStory {
  /** Public id. */
  readonly id: string;
  readonly uuid: string;
  readonly changedAt: Date;
  /** Null when it was withdrawn. */
  readonly content: StoryContent | null;
}

export interface StoryContent {
  readonly title: string;
  readonly format: string;
  readonly columnName: string | null;
  readonly body: string | null;
  readonly link: string | null;
  readonly byline: string;
  readonly revision: number;
  readonly correctionNote: string | null;
  readonly copyrightHolder: string;
  readonly usageTerms: string;
  /** Last day of the rights. */
  readonly rightsUntil: string | null;
  readonly durationSec: number | null;
  readonly publishedAt: string;
  readonly projects: readonly FeedProject[];
}

export interface FeedPage {
  readonly stories: readonly FeedStory[];
  /** Where older stories begin; null on the last page. */
  readonly nextCursor: string | null;
}

const STORIES_PER_PAGE = 50;

interface Row {
  id: string;
  uuid: string;
  xid: string;
  seq: string;
  at: Date;
  content: StoryContent | null;
}

export async function feedDistrict({ publicKysely }: Database, code: string): Promise<FeedDistrict | undefined> {
  const row = await publicKysely.selectFrom('district').select(['id', 'code', 'name', 'brand_name as brandName']).where('code', '=', code).executeTakeFirst();
  return row;
}

/** Stories by their last change, newest first: a reader that comes back before a page has passed misses nothing. */
export async function feedPage(database: Database, districtCode: string, before?: string): Promise<FeedPage> {
  const from = keysOf(before);
  const older = from ? sql`and (c.xid, c.seq) < (${from.xid}::xid8, ${from.seq}::bigint)` : sql``;
  const rows = await read(database, sql`c.district_code = ${districtCode} ${older} and ${isLast} order by c.xid desc, c.seq desc limit ${STORIES_PER_PAGE + 1}`);
  const kept = rows.slice(0, STORIES_PER_PAGE);
  const last = kept.at(-1);
  return {
    stories: kept.map(storyOf),
    nextCursor: rows.length > kept.length && last ? `${last.xid}-${last.seq}` : null,
  };
}

/** One story by its public id; undefined when it was never public. */
export async function feedStory(database: Database, districtCode: string, id: string): Promise<FeedStory | undefined> {
  const [row] = await read(database, sql`c.district_code = ${districtCode} and c.public_id = ${id} and ${isLast}`);
  return row && storyOf(row);
}

/** Whether a text is a cursor of a page. */
export const isFeedCursor = (text: string): boolean => keysOf(text) !== undefined;

const CURSOR = /^(\d{1,18})-(\d{1,18})$/;

function keysOf(cursor = ''): { xid: string; seq: string } | undefined {
  const [, xid, seq] = CURSOR.exec(cursor) ?? [];
  return xid === undefined || seq === undefined ? undefined : { xid, seq };
}

const isLast = sql`not exists (select from published.story_change later
  where later.public_id = c.public_id and (later.xid, later.seq) > (c.xid, c.seq))`;

async function read({ publicKysely }: Database, where: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.public_id as id, c.story_id as uuid, c.xid::text, c.seq::text, c.at, content.content
    from published.story_change c
    left join lateral (
      select json_build_object('title', s.title, 'format', s.format, 'body', s.body, 'link', s.link, 'byline', s.byline,
        'columnName', (select m.name from published.media_column m where m.id = s.column_id),
        'revision', s.revision, 'correctionNote', s.correction_note, 'copyrightHolder', s.copyright_holder,
        'usageTerms', s.usage_terms, 'rightsUntil', s.rights_until, 'durationSec', s.duration_sec,
        'publishedAt', to_char(s.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'projects', (select coalesce(json_agg(json_build_object('id', 'prj_' || replace(p.id::text, '-', ''), 'title', p.title,
            'villageName', v.name) order by p.code, p.id), '[]')
          from published.story_project l
          join published.project p on p.id = l.project_id
          left join published.village v on v.code = p.village_code
          where l.story_id = s.id)) as content
      from published.story s where s.id = c.story_id) content on true
    where ${where}`.execute(publicKysely);
  return rows;
}

function storyOf({ id, uuid, at, content }: Row): FeedStory {
  return { id, uuid, changedAt: at, content };
}
