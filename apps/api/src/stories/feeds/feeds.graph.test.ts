import { publicId } from '@doorstep/domain/public-id';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settledFeed } from '../../platform/testing/settled-feed.js';
import { errorsOf } from '../../platform/testing/standards.js';
import { testDistrict } from '../../platform/testing/test-district.js';
import { TestHouse } from '../../platform/testing/test-house.js';
import { Story } from '../story.entity.js';

const CODE = '990201';
const FEEDS = ['stories.atom', 'stories.json', 'stories.ninjs.json'] as const;
const HOSTILE = '候车亭 <b>&amp;</b> ]]> "一" \u0008\uFFFF 完';

let test: TestHouse;
const made: Story[] = [];
let withdrawn: Story;
let embargoed: Story;

type Headers = Readonly<Record<string, string>>;
const get = (path: string, headers: Headers = {}) => test.app.inject({ method: 'GET', url: `/feeds/${CODE}/${path}`, headers });

beforeAll(async () => {
  test = await TestHouse.open({ DOORSTEP_PUBLIC_ORIGIN: 'https://minsheng.example' });
  await testDistrict(test, CODE);
  const em = test.house.database.orm.em.fork();
  const at = new Date('2024-06-01T02:03:04Z');
  const make = (given: Partial<Story>): Story => {
    const row = em.create(Story, {
      districtCode: CODE, format: 'PHOTO_TEXT', title: '候车亭建好了', body: '村口有了候车亭。', byline: '王芳', copyrightHolder: '融媒体中心', usageTerms: '注明来源可转载',
      state: 'PUBLISHED', publishedAt: at, releasedAt: at, ...given,
    } as never);
    made.push(row);
    return row;
  };
  for (let no = 0; no < 58; no += 1) make({ title: `第${no}篇` });
  make({ title: HOSTILE, body: HOSTILE, rightsUntil: '2027-12-31', correctionNote: '更正村名' });
  make({ format: 'VIDEO', body: null, link: 'https://media.example/v?a=1&b=2', durationSec: 75 });
  withdrawn = make({ title: '已撤下的标题', state: 'WITHDRAWN', withdrawnAt: at });
  embargoed = em.create(Story, {
    districtCode: CODE, format: 'PHOTO_TEXT', title: '限时的标题', byline: '王芳', copyrightHolder: '融媒体中心', usageTerms: '注明来源', state: 'PUBLISHED',
    publishedAt: at, embargoUntil: new Date('2099-01-01T00:00:00Z'),
  });
  await em.flush();
  for (const { id } of made) await enter(id, 'UPSERT');
  await enter(withdrawn.id, 'TOMBSTONE');
  await settledFeed(test.house.database.pool);
});
afterAll(() => test.close());

const enter = (id: string, kind: string) =>
  test.house.database.pool.query(`insert into change_log_entry (district_code, type, public_id, kind, at) values ($1, 'sty', $2, $3, '2024-06-01T02:03:04Z')`, [CODE, publicId('sty', id), kind]);

interface Ninjs {
  uri: string;
  pubStatus: string;
  title?: string;
  altIds: { value: string }[];
}

/** Every item, by following the pages. */
async function everything(name: string): Promise<Ninjs[]> {
  const items: Ninjs[] = [];
  for (let path: string | undefined = name; path; ) {
    const page: { items: Ninjs[]; next?: string } = (await get(path)).json();
    items.push(...page.items);
    path = page.next?.split(`/feeds/${CODE}/`)[1];
  }
  return items;
}

describe('the list of ninjs items', () => {
  it('holds every story once, the withdrawn one as cancelled, and nothing under embargo', async () => {
    const items = await everything('stories.ninjs.json');
    expect(items.map(({ altIds }) => altIds[0]?.value).toSorted()).toEqual(made.map(({ id }) => publicId('sty', id)).toSorted());
    expect(items.filter(({ pubStatus }) => pubStatus === 'canceled').map(({ altIds }) => altIds[0]?.value)).toEqual([publicId('sty', withdrawn.id)]);
    for (const item of items) expect(errorsOf('ninjs', item)).toEqual([]);
    expect(JSON.stringify(items)).not.toMatch(/限时的标题|已撤下的标题/);
  });

  it('is told apart from what is no ninjs', () => {
    expect(errorsOf('ninjs', { uri: 'https://a.example/', pubStatus: 'withdrawn', own: 1 }).length).toBeGreaterThan(1);
  });

  it('gives each story an address of its own: 410 with the tombstone once withdrawn, 404 for what never was public', async () => {
    const [first] = await everything('stories.ninjs.json');
    const path = `stories/${publicId('sty', made[3]?.id ?? '')}.ninjs.json`;
    expect(first?.uri).toMatch(new RegExp(`^https://minsheng\\.example/feeds/${CODE}/stories/sty_[0-9a-f]{32}\\.ninjs\\.json$`));
    const one = await get(path);
    expect([one.statusCode, one.json<Ninjs>().title]).toEqual([200, '第3篇']);
    const gone = await get(`stories/${publicId('sty', withdrawn.id)}.ninjs.json`, { 'if-none-match': '*' });
    expect([gone.statusCode, gone.json<Ninjs>().pubStatus, errorsOf('ninjs', gone.json())]).toEqual([410, 'canceled', []]);
    expect((await get(`stories/${publicId('sty', embargoed.id)}.ninjs.json`)).statusCode).toBe(404);
    expect((await test.app.inject({ url: `/feeds/990299/${path}` })).statusCode).toBe(404);
  });
});

describe('the JSON Feed', () => {
  it('is valid, names what was withdrawn and leads to its next page', async () => {
    const pages = [(await get('stories.json')).json<{ items: { id: string }[]; next_url?: string; _doorstep: { withdrawn: { id: string }[] } }>()];
    expect(pages[0]?.next_url).toMatch(/^https:\/\/minsheng\.example\/feeds\/990201\/stories\.json\?before=\d+-\d+$/);
    pages.push((await get(`stories.json?${new URL(pages[0]?.next_url ?? '').searchParams.toString()}`)).json());
    for (const page of pages) expect(errorsOf('jsonFeed', page)).toEqual([]);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(made.length - 1);
    expect(pages[0]?._doorstep.withdrawn.map(({ id }) => id)).toEqual([publicId('sty', withdrawn.id)]);
    expect(pages[1]?.next_url).toBeUndefined();
    expect(errorsOf('jsonFeed', { ...pages[0], own: 1 })).not.toEqual([]);
  });
});

describe('the Atom feed', () => {
  it('is read by a parser, with hostile text as text and the withdrawn story as a deleted entry', async () => {
    const { body } = await get('stories.atom');
    expect(XMLValidator.validate(body)).toBe(true);
    const feed = parseAtomFeed(body);
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'next']);
    expect(feed.entries?.length).toBe(49);
    const hostile = feed.entries?.find(({ rights }) => rights && feed.entries) && feed.entries.find(({ title }) => JSON.stringify(title).includes(']]>'));
    expect(JSON.stringify(hostile?.title)).toContain('候车亭 <b>&amp;</b> ]]>');
    for (const entry of feed.entries ?? []) expect(Object.keys(entry)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'published', 'authors', 'links', 'content', 'rights']));
    const raw = new XMLParser({ ignoreAttributes: false }).parse(body) as { feed: Record<string, unknown> };
    expect(raw.feed['@_xmlns:at']).toBe('http://purl.org/atompub/tombstones/1.0');
    expect(raw.feed['at:deleted-entry']).toMatchObject({ '@_ref': `urn:uuid:${withdrawn.id}`, '@_when': '2024-06-01T02:03:04.000Z' });
  });
});

describe.each(FEEDS)('%s', (name) => {
  it('can be kept, and is not sent again unchanged', async () => {
    const first = await get(name);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=60', 'last-modified': 'Sat, 01 Jun 2024 02:03:04 GMT', 'access-control-allow-origin': '*' });
    const { etag } = first.headers;
    const again = await get(name, { 'if-none-match': `W/${String(etag)}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect((await get(name, { 'if-modified-since': 'Sat, 01 Jun 2024 02:03:04 GMT' })).statusCode).toBe(304);
    expect((await get(name, { 'if-modified-since': 'Sat, 01 Jun 2024 02:03:03 GMT' })).statusCode).toBe(200);
    expect((await get(name, { 'if-none-match': '"other"', 'if-modified-since': 'Sat, 01 Jun 2024 02:03:04 GMT' })).statusCode).toBe(200);
  });

  it('says its content type', async () => {
    const types = { 'stories.atom': 'application/atom+xml; charset=utf-8', 'stories.json': 'application/feed+json; charset=utf-8', 'stories.ninjs.json': 'application/json; charset=utf-8' };
    expect((await get(name)).headers['content-type']).toBe(types[name]);
    expect((await test.app.inject({ method: 'HEAD', url: `/feeds/${CODE}/${name}` })).statusCode).toBe(200);
  });

  it('is not found for a district that is none, nor for a page that is none, in both languages', async () => {
    for (const url of [`/feeds/123456/${name}`, `/feeds/${CODE}/${name}?before=1%27`]) {
      const missing = await test.app.inject({ url });
      expect([missing.statusCode, missing.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(missing.json()).toMatchObject({ error: { code: 'NOT_FOUND', message: expect.stringMatching(/\p{Script=Han}/u), messageEn: expect.stringMatching(/^There is no/) } });
    }
  });
});

describe('a feed', () => {
  it('reads through the public role alone', async () => {
    const { pool } = test.house.database;
    const asked: string[] = [];
    const query = pool.query.bind(pool);
    Object.assign(pool, { query: (...args: unknown[]) => (asked.push(String(args[0])), (query as (...given: unknown[]) => unknown)(...args)) });
    await get('stories.atom');
    Object.assign(pool, { query });
    expect(asked).toEqual([]);
  });
});
