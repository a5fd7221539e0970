import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import { settledFeed } from '../platform/testing/settled-feed.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { MediaColumn } from './media-column.entity.js';
import { releaseStories } from './release-stories.js';

let test: TestHouse;
let district: TestDistrict;
let author: Viewer;
let editor: Viewer;
let columnId: string;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  author = await district.staff('TOWN_CLERK');
  editor = await district.staff('MEDIA_EDITOR');
  const em = test.house.database.orm.em.fork();
  const column = em.create(MediaColumn, { districtCode: district.code, name: '身边实事', ownerId: district.organizations.taskForce });
  await em.flush();
  columnId = publicId('col', column.id);
});
afterAll(() => test.close());

interface Answered {
  story: { id: string; version: number; state: string } | null;
  errors: { code: string; path: string[] }[];
}

async function change(viewer: Viewer, name: string, input: object): Promise<Answered> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await test.askAs<Record<string, Answered>>(
    viewer,
    `mutation($input: ${type}!) { ${name}(input: $input) { story { id version state } errors { code path } } }`,
    { input },
  );
  return answer.data[name] ?? { story: null, errors: [{ code: answer.errors?.[0]?.message ?? 'none', path: [] }] };
}

const draft = { title: '候车亭建好了', format: 'PHOTO_TEXT', body: '村口有了候车亭。', byline: '王芳', copyrightHolder: '测试区融媒体中心', usageTerms: '注明来源可转载' };

/** Makes a move on the newest version of the story. */
async function move(viewer: Viewer, name: string, story: { id: string; version: number }, input: object = {}): Promise<{ id: string; version: number; state: string }> {
  const { story: moved, errors } = await change(viewer, name, { id: story.id, version: story.version, ...input });
  if (!moved) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return moved;
}

async function published(input: object = {}): Promise<{ id: string; version: number; state: string }> {
  const { story, errors } = await change(author, 'draftStory', { ...draft, columnId, ...input });
  if (!story) throw new Error(JSON.stringify(errors));
  const submitted = await move(author, 'submitStory', story);
  const approved = await move(editor, 'approveStory', submitted, { isChecked: true });
  return move(editor, 'publishStory', approved);
}

interface Change {
  kind: string;
  storyId: string;
  story: { title: string; revision: number } | null;
}

async function changes(after: string | null = null, first = 50): Promise<{ nodes: Change[]; endCursor: string }> {
  const answer = await test.ask<{ storyChanges: { nodes: Change[]; pageInfo: { endCursor: string } } }>(
    `query($after: String, $first: Int!) { storyChanges(first: $first, after: $after) { nodes { kind storyId story { title revision } } pageInfo { endCursor hasNextPage } } }`,
    { after, first },
  );
  return { nodes: answer.data.storyChanges.nodes, endCursor: answer.data.storyChanges.pageInfo.endCursor };
}

/** The changes after a cursor, once all that is written is in the feed. */
async function changesAfter(cursor: string | null): Promise<{ nodes: Change[]; endCursor: string }> {
  await settledFeed(test.house.database.pool);
  return changes(cursor);
}

describe('a story', { timeout: 240_000 }, () => {
  it('is written, checked, published, corrected and withdrawn; the public sees it, then its tombstone', async () => {
    const start = (await changes()).endCursor;
    const story = await published();
    const list = `query($id: ID!) { story(id: $id) { title bodyText columnName } node(id: $id) { id __typename } }`;
    expect((await test.ask(list, { id: story.id })).data).toEqual({
      story: { title: draft.title, bodyText: draft.body, columnName: '身边实事' },
      node: { id: story.id, __typename: 'Story' },
    });
    const first = await changesAfter(start);
    expect(first.nodes).toEqual([{ kind: 'PUBLISHED', storyId: story.id, story: { title: draft.title, revision: 1 } }]);
    const corrected = await move(editor, 'correctStory', story, { correctionNote: '更正村名', title: '候车亭建成' });
    const second = await changesAfter(first.endCursor);
    expect(second.nodes).toEqual([{ kind: 'UPDATED', storyId: story.id, story: { title: '候车亭建成', revision: 2 } }]);
    await move(editor, 'withdrawStory', corrected, { reason: '当事人要求' });
    const third = await changesAfter(second.endCursor);
    expect(third.nodes).toEqual([{ kind: 'WITHDRAWN', storyId: story.id, story: null }]);
    expect((await test.ask(list, { id: story.id })).data).toEqual({ story: null, node: null });
    const empty = await changes(third.endCursor);
    expect(empty).toEqual({ nodes: [], endCursor: third.endCursor });
    expect((await changes(second.endCursor)).nodes).toEqual(third.nodes);
  });

  it('is not approved by its author, nor unchecked', async () => {
    const { story } = await change(editor, 'draftStory', { ...draft, columnId });
    const submitted = await move(editor, 'submitStory', story ?? { id: '', version: 0 });
    expect((await change(editor, 'approveStory', { id: submitted.id, version: submitted.version, isChecked: false })).errors.map(({ code }) => code)).toEqual(['REQUIRED', 'SAME_PERSON']);
  });

  it('needs a column or a project, a text or a link, and only web links', async () => {
    expect((await change(author, 'draftStory', { ...draft, link: 'javascript:alert(1)' })).errors).toEqual([
      { code: 'REQUIRED', path: ['input', 'projectIds'] },
      { code: 'INVALID', path: ['input', 'link'] },
    ]);
    const { story } = await change(author, 'draftStory', { ...draft, body: null, columnId });
    expect((await change(author, 'submitStory', { id: story?.id, version: story?.version })).errors[0]?.code).toBe('GUARD');
  });

  it('waits for the end of its embargo, then enters the feed', async () => {
    const cursor = (await changes()).endCursor;
    const story = await published({ embargoUntil: '2024-11-16T00:00:00Z' });
    expect((await changes(cursor)).nodes).toEqual([]);
    expect((await test.ask(`query($id: ID!) { story(id: $id) { id } }`, { id: story.id })).data).toEqual({ story: null });
    await test.house.database.pool.query(`update setting set value = '"2024-11-17"' where district_code = $1 and key = 'clock.today'`, [district.code]);
    await inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'duty', (act) => releaseStories.run(act));
    expect((await changesAfter(cursor)).nodes).toMatchObject([{ kind: 'PUBLISHED', storyId: story.id }]);
  });
});

describe('the feed', { timeout: 240_000 }, () => {
  it('loses and doubles nothing among slow, concurrent and rolled-back writers', async () => {
    const written = new Set<string>();
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      const client = new pg.Client({ connectionString: test.house.database.ownerUrl });
      await client.connect();
      for (let no = 0; no < 12; no += 1) {
        const id = publicId('sty', crypto.randomUUID());
        await client.query('begin');
        await client.query(`insert into change_log_entry (district_code, type, public_id, kind) values ($1, 'sty', $2, 'UPSERT')`, [district.code, id]);
        await new Promise((resolve) => setTimeout(resolve, (writer * 7 + no * 3) % 23));
        const isKept = (writer + no) % 5 !== 0;
        await client.query(isKept ? 'commit' : 'rollback');
        if (isKept) written.add(id);
      }
      await client.end();
    });
    const seen: string[] = [];
    let after = (await changes(null, 100)).endCursor;
    const read = async (): Promise<number> => {
      const page = await changes(after, 7);
      seen.push(...page.nodes.map(({ storyId }) => storyId));
      after = page.endCursor;
      return page.nodes.length;
    };
    const writing = { isDone: false };
    const all = Promise.all(writers).then(() => (writing.isDone = true));
    while (!writing.isDone) await read();
    await all;
    await settledFeed(test.house.database.pool);
    while ((await read()) > 0);
    const fresh = seen.filter((id) => written.has(id));
    expect(new Set(fresh)).toEqual(written);
    expect(fresh.length).toBe(written.size);
  });
});

describe('the files of a story', () => {
  async function photoOf(viewer: Viewer): Promise<string> {
    const content = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'teal' } }).jpeg().toBuffer();
    const input = { purpose: 'STORY_MEDIA', filename: '候车亭.jpg', mediaType: 'image/jpeg', bytes: content.length };
    const announce = 'mutation($input: CreateUploadInput!) { createUpload(input: $input) { upload { url } errors { code } } }';
    const { data } = await test.askAs<{ createUpload: { upload: { url: string } } }>(viewer, announce, { input });
    const kept = await test.app.inject({ method: 'PUT', url: data.createUpload.upload.url, payload: content, headers: { 'content-type': 'image/jpeg' } });
    return kept.json<{ file: { id: string } }>().file.id;
  }

  it('are read by everybody while it is published, and are gone with it', async () => {
    const fileId = await photoOf(author);
    const cover = { kind: 'COVER', fileId, altText: '新候车亭', credit: '王芳' };
    const status = async () => (await test.app.inject(`/files/${fileId}`)).statusCode;
    const { story } = await change(author, 'draftStory', { ...draft, columnId });
    if (!story) throw new Error('no story');
    const covered = await move(author, 'addRendition', story, cover);
    const again = { id: covered.id, version: covered.version, ...cover };
    expect((await change(author, 'addRendition', again)).errors).toEqual([{ code: 'DUPLICATE', path: ['input', 'kind'] }]);
    expect((await change(editor, 'addRendition', { ...again, kind: 'WEB' })).story).toBeNull();
    expect(await status()).toBe(404);
    const approved = await move(editor, 'approveStory', await move(author, 'submitStory', covered), { isChecked: true });
    expect(await status()).toBe(404);
    const shown = await move(editor, 'publishStory', approved);
    const read = await test.ask<{ node: { renditions: object[] } }>('query($id: ID!) { node(id: $id) { ... on Story { renditions { kind url mediaType width height altText credit } } } }', { id: shown.id });
    expect(read.data.node.renditions).toEqual([{ kind: 'COVER', url: `/files/${fileId}`, mediaType: 'image/jpeg', width: 80, height: 60, altText: '新候车亭', credit: '王芳' }]);
    const sent = await test.app.inject(`/files/${fileId}`);
    expect([sent.statusCode, sent.headers['cache-control'], sent.headers['access-control-allow-origin']]).toEqual([200, 'public, max-age=60, must-revalidate', '*']);
    await move(editor, 'withdrawStory', shown, { reason: '有误' });
    expect(await status()).toBe(410);
  });
});
