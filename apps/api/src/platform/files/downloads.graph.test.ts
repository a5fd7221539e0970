import { Readable } from 'node:stream';
import { connect } from '../database/roles.js';
import type { Viewer } from '@doorstep/domain/roles';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../operation/run-operation.js';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';
import { filePlaces, removeOrphans } from './orphan-duty.js';

const ANNOUNCE = 'mutation($input: CreateUploadInput!) { createUpload(input: $input) { upload { url } errors { code } } }';
const ANNOUNCE_OUTSIDE = 'mutation($input: CreateUploadInput!) { createUpload(input: $input) { upload { url token } errors { code } } }';
const ENTER = 'mutation($input: EnterSuggestionInput!) { enterSuggestion(input: $input) { suggestion { id attachments { id kind filename url width } } errors { code path } } }';
const SUBMIT = 'mutation($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { receipt { receiptNo } errors { code path } } }';

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;
let clerk: Viewer;
let photo: Buffer;
let photoId: string;
let entered: Entered;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990301');
  clerk = await district.staff('TOWN_CLERK');
  photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } }).jpeg().toBuffer();
  photoId = await sendAs(clerk, photo);
  entered = await enter({ attachmentIds: [photoId] });
});
afterAll(() => test.close());

it('a suggestion shows what was sent with it', () => {
  expect(entered.suggestion?.attachments).toEqual([{ id: photoId, kind: 'PHOTO', filename: '现场.jpg', url: `/admin/files/${photoId}`, width: 1200 }]);
});

async function put(url: string, content: Buffer): Promise<string> {
  const answer = await test.app.inject({ method: 'PUT', url, payload: content, headers: { 'content-type': 'application/octet-stream' } });
  return answer.json<{ file: { id: string } }>().file.id;
}

async function sendAs(viewer: Viewer, content: Buffer, file: object = {}): Promise<string> {
  const input = { purpose: 'SUGGESTION', filename: '现场.jpg', mediaType: 'image/jpeg', bytes: content.length, ...file };
  const { data } = await test.askAs<{ createUpload: { upload: { url: string } } }>(viewer, ANNOUNCE, { input });
  return put(data.createUpload.upload.url, content);
}

async function sendFromOutside(content: Buffer): Promise<string> {
  const input = { districtCode: district.code, purpose: 'SUGGESTION', filename: 'a.txt', mediaType: 'text/plain', bytes: content.length };
  const { data } = await test.ask<{ createUpload: { upload: { url: string; token: string } } }>(ANNOUNCE_OUTSIDE, { input });
  await put(data.createUpload.upload.url, content);
  return data.createUpload.upload.token;
}

interface Entered {
  readonly suggestion: { id: string; attachments: object[] } | null;
  readonly errors: { code: string; path: string[] }[];
}

async function enter(more: object, viewer = clerk): Promise<Entered> {
  const input = { channelId: `chn_${district.channelId.replaceAll('-', '')}`, title: '巷口积水', content: '下雨积水。', townCode: district.towns[0], noticeRead: true, ...more };
  return (await test.askAs<{ enterSuggestion: Entered }>(viewer, ENTER, { input })).data.enterSuggestion;
}

async function submit(attachments: string[]) {
  const input = { clientMutationId: crypto.randomUUID().replaceAll('-', ''), districtCode: district.code, title: '巷口积水', content: '下雨积水。', consent: true, attachments };
  return (await test.ask<{ submitSuggestion: { receipt: object | null; errors: object[] } }>(SUBMIT, { input })).data.submitSuggestion;
}

function get(viewer: Viewer | null, url: string, headers: Record<string, string> = {}) {
  const signedIn: Record<string, string> = viewer ? { 'x-test-viewer': encodeURIComponent(JSON.stringify(viewer)) } : {};
  return test.app.inject({ method: 'GET', url, headers: { ...headers, ...signedIn } });
}

const read = (viewer: Viewer | null, headers: Record<string, string> = {}, more = '') => get(viewer, `/admin/files/${photoId}${more}`, headers);

describe('who reads a file', () => {
  it('whoever may read the row that it hangs on', async () => {
    for (const viewer of [clerk, await district.staff('TOWN_CLERK'), await district.staff('OPERATOR'), await district.staff('AUDITOR')]) {
      expect((await read(viewer)).statusCode).toBe(200);
    }
  });

  it('nobody else: no session, another district, another town, a role that reads none', async () => {
    expect((await read(null)).statusCode).toBe(401);
    expect((await read(await other.staff('OPERATOR'))).statusCode).toBe(404);
    expect((await read(await district.staff('TOWN_CLERK', { scopeCode: district.towns[1] }))).statusCode).toBe(404);
    expect((await read(await district.staff('FINANCE_OFFICER'))).statusCode).toBe(404);
    expect((await read({ ...clerk, grants: [] })).statusCode).toBe(404);
  });

  it('not those who read only what is published, although the suggestion is', async () => {
    await test.house.database.pool.query(`update suggestion set is_public = true, title_public = '积水', content_public = '已改', published_at = now()`);
    expect((await read(await district.staff('MEDIA_EDITOR'))).statusCode).toBe(404);
    expect((await get(null, `/files/${photoId}`)).statusCode).toBe(404);
  });

  it('its sender alone while it hangs on nothing', async () => {
    const loose = await sendAs(clerk, photo);
    expect((await get(clerk, `/admin/files/${loose}`)).statusCode).toBe(200);
    expect((await get(await district.staff('OPERATOR'), `/admin/files/${loose}`)).statusCode).toBe(404);
  });

  it('nobody by a number that is none', async () => {
    for (const id of ['att_0', 'sug_01900000000070008000000000000000', '..%2fsecrets.json', 'att_01900000000070008000000000000000']) {
      expect([id, (await get(clerk, `/admin/files/${id}`)).statusCode, (await get(null, `/files/${id}`)).statusCode]).toEqual([id, 404, 404]);
    }
  });

  it('and it is noted, once for a page', async () => {
    const reader = await district.staff('OPERATOR');
    for (const edge of ['', '?edge=320', '?edge=960']) await read(reader, {}, edge);
    const { rows } = await test.house.database.pool.query(`select entity from audit_entry where action = 'file.read' and actor_id = $1`, [reader.userId]);
    expect(rows).toEqual([{ entity: 'attachment' }]);
  });
});

describe('a file', () => {
  it('is sent so that a browser takes it for nothing else', async () => {
    const { headers, rawPayload } = await read(clerk);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(rawPayload.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': `inline; filename="_.jpg"; filename*=UTF-8''${encodeURIComponent('现场.jpg')}`,
    });
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const text = await sendAs(clerk, Buffer.from('hi'), { mediaType: 'text/plain', filename: 'x".html' });
    expect((await get(clerk, `/admin/files/${text}`)).headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="x_.txt"; filename*=UTF-8''x_.txt`,
    });
  });

  it('is sent again only when it changed', async () => {
    const { etag } = (await read(clerk)).headers;
    const again = await read(clerk, { 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await read(await other.staff('OPERATOR'), { 'if-none-match': String(etag) })).statusCode).toBe(404);
  });

  it.each([
    ['bytes=0-9', 206, 10],
    ['bytes=-5', 206, 5],
    ['bytes=999999999-', 416, 0],
    ['bytes=5-4', 416, 0],
    ['bytes=a-b', 200, null],
    ['bytes=0-1,3-4', 200, null],
  ])('is sent in parts: %s', async (range, status, length) => {
    const whole = await read(clerk);
    const part = await read(clerk, { range });
    expect([part.statusCode, part.rawPayload.length]).toEqual([status, length ?? whole.rawPayload.length]);
    if (range === 'bytes=-5') expect(part.rawPayload).toEqual(whole.rawPayload.subarray(-5));
    if (range === 'bytes=0-9') expect(part.headers['content-range']).toBe(`bytes 0-9/${whole.rawPayload.length}`);
    expect((await read(clerk, { range, 'if-range': '"other"' })).statusCode).toBe(200);
  });

  it.each([
    ['image/avif,image/webp,*/*', 'avif', 'heif'],
    ['image/webp,*/*', 'webp', 'webp'],
    ['*/*', 'jpeg', 'jpeg'],
  ])('is made smaller in what the browser takes: %s', async (accept, type, format) => {
    const small = await read(clerk, { accept }, '?edge=320');
    expect(small.headers).toMatchObject({ 'content-type': `image/${type}`, vary: expect.stringMatching(/accept/i) });
    expect(await sharp(small.rawPayload).metadata()).toMatchObject({ format, width: 320 });
    expect((await read(clerk, { accept }, '?edge=320')).rawPayload).toEqual(small.rawPayload);
  });

  it('is not made smaller to any size', async () => {
    expect((await read(clerk, {}, '?edge=5000')).statusCode).toBe(400);
  });
});

describe('what a suggestion takes', () => {
  it('files of its sender, of its district and for suggestions', async () => {
    const mine = await district.staff('TOWN_CLERK');
    const refused = { suggestion: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'attachmentIds'] }] };
    expect(await enter({ attachmentIds: [photoId] }, mine)).toEqual(refused);
    expect(await enter({ attachmentIds: [await sendAs(await other.staff('OPERATOR'), photo)] })).toEqual(refused);
    expect(await enter({ attachmentIds: [await sendAs(clerk, photo, { purpose: 'EVIDENCE' })] })).toEqual(refused);
    expect((await enter({ attachmentIds: Array.from({ length: 10 }, () => photoId) })).errors[0]?.code).toBe('TOO_LONG');
  });

  it('files that a resident sent, once', async () => {
    const token = await sendFromOutside(Buffer.from('hello'));
    expect(await submit([token])).toMatchObject({ receipt: {}, errors: [] });
    expect(await submit([token])).toMatchObject({ receipt: null, errors: [{ code: 'FILE_GONE', path: ['input', 'attachments'] }] });
    expect(await submit(['x'.repeat(43)])).toMatchObject({ receipt: null, errors: [{ code: 'FILE_GONE' }] });
    const { rows } = await test.house.database.pool.query<{ id: string }>(`select unnest(attachment_ids) as id from suggestion where client_mutation_hash is not null`);
    expect(rows).toHaveLength(1);
    const id = `att_${rows[0]?.id.replaceAll('-', '')}`;
    expect((await get(await district.staff('OPERATOR'), `/admin/files/${id}`)).body).toBe('hello');
    expect((await get(clerk, `/admin/files/${id}`)).statusCode).toBe(404);
  });

  it('no file of another district, whoever writes it', async () => {
    await using client = await connect(test.house.database.ownerUrl);
    const foreign = await sendAs(await other.staff('OPERATOR'), photo);
    const uuid = foreign.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    await expect(client.query('update suggestion set attachment_ids = array[$1]::uuid[]', [uuid])).rejects.toThrow('does not exist in the district');
  });
});

describe('orphans', () => {
  const night = () => inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'duty.test', (act) => removeOrphans.run(act));
  const count = async () => Number((await test.house.database.pool.query<{ n: string }>('select count(*) as n from attachment where district_code = $1', [district.code])).rows[0]?.n);

  it('go after two days, with their content; what hangs on a row stays', async () => {
    const loose = await sendAs(clerk, photo);
    await night();
    expect((await get(clerk, `/admin/files/${loose}`)).statusCode).toBe(200);
    const before = await count();
    await test.house.database.pool.query(`update attachment set created_at = created_at - interval '3 days'`);
    await test.house.database.pool.query(`update upload_token set expires_at = expires_at - interval '3 days'`);
    await night();
    expect(await count()).toBeLessThan(before);
    expect((await get(clerk, `/admin/files/${loose}`)).statusCode).toBe(404);
    expect((await read(clerk)).statusCode).toBe(200);
  });

  it('without a row go from the store when they are old, and smaller pictures with their original', async () => {
    const { files } = test.house;
    const old = `${district.code}/aa/${'a'.repeat(64)}/01800000-0000-7000-8000-000000000000`;
    for (const key of [old, `${old}.320.webp`]) await files.putAt(key, Readable.from([Buffer.from('x')]), 10);
    await night();
    expect([await files.has(old), await files.has(`${old}.320.webp`), (await read(clerk)).statusCode]).toEqual([false, false, 200]);
  });

  it('are asked of every list and every reference that there is', async () => {
    const em = test.house.database.orm.em.fork();
    const places = (await filePlaces(em)).map(({ table, column }) => `${table}.${column}`);
    expect(places).toEqual(expect.arrayContaining(['suggestion.attachment_ids', 'rendition.file_id', 'escalation.clue_id']));
    const lists = await em.execute<{ name: string }[]>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and udt_name = '_uuid' and column_name ~ '(photo|attachment|evidence|file)_ids$'`,
    );
    expect(lists.map(({ name }) => name).filter((name) => !places.includes(name))).toEqual([]);
  });
});
