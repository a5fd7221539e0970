import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Viewer } from '@doorstep/domain/roles';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';

const ANNOUNCE = 'mutation($input: CreateUploadInput!) { createUpload(input: $input) { upload { url expiresAt } errors { code message messageEn path } } }';

interface Announced {
  readonly createUpload: { readonly upload: { url: string } | null; readonly errors: { code: string; messageEn: string; path: string[] }[] };
}

let test: TestHouse;
let district: TestDistrict;
let clerk: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  clerk = await district.staff('OPERATOR');
});
afterAll(() => test.close());

const announced = (file: object) => ({ purpose: 'EVIDENCE', filename: '现场.jpg', mediaType: 'image/jpeg', bytes: 10, ...file });

async function announce(file: object, viewer = clerk): Promise<string> {
  const { data } = await test.askAs<Announced>(viewer, ANNOUNCE, { input: announced(file) });
  return data.createUpload.upload?.url ?? `refused: ${data.createUpload.errors.map(({ code }) => code).join()}`;
}

async function send(url: string, content: Buffer, headers: Record<string, string> = {}) {
  const answer = await test.app.inject({ method: 'PUT', url, payload: content, headers: { 'content-type': 'application/octet-stream', ...headers } });
  return { status: answer.statusCode, ...answer.json<{ file: { id: string; bytes: number; width: number; height: number } | null; errors: { code: string }[] }>() };
}

/** Announces and sends; what came of it. */
async function upload(mediaType: string, content: Buffer, more: object = {}) {
  const { status, file, errors } = await send(await announce({ mediaType, bytes: content.length, ...more }), content);
  return { status, file, codes: errors.map(({ code }) => code) };
}

async function storedRow(id: string): Promise<Record<string, unknown>> {
  const { rows } = await test.house.database.pool.query(`select * from attachment where replace(id::text, '-', '') = $1`, [id.slice(4)]);
  return rows[0] ?? {};
}

async function contentOf(id: string): Promise<Buffer> {
  return buffer(await test.house.files.open(String((await storedRow(id))['storage_key'])));
}

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
const photo = () =>
  noise(600, 400)
    .withExif({ IFD0: { Make: 'SecretCamera', Artist: '张三' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 40/1 0/1' } })
    .jpeg()
    .toBuffer();

describe('announcing', () => {
  it.each([
    ['image/svg+xml', {}, 'FILE_TYPE'],
    ['text/html', {}, 'FILE_TYPE'],
    ['application/zip', {}, 'FILE_TYPE'],
    ['application/x-msdownload', {}, 'FILE_TYPE'],
    ['image/heic', {}, 'FILE_HEIC'],
    ['image/jpeg', { bytes: 0 }, 'FILE_EMPTY'],
    ['image/jpeg', { bytes: 26 * 1024 * 1024 }, 'FILE_TOO_LARGE'],
    ['video/mp4', { purpose: 'PHOTOS' }, 'FILE_TYPE'],
    ['image/jpeg', { filename: 'a\0b' }, 'INVALID'],
  ])('refuses %s %o', async (mediaType, more, code) => {
    const { data } = await test.askAs<Announced>(clerk, ANNOUNCE, { input: announced({ mediaType, ...more }) });
    expect([data.createUpload.upload, data.createUpload.errors.map((error) => error.code)]).toEqual([null, [code]]);
    expect(data.createUpload.errors[0]?.path[0]).toBe('input');
    expect(data.createUpload.errors[0]?.messageEn).not.toContain('{');
  });

  it('is for staff with a role, and for residents in a district that exists', async () => {
    const nobody = await test.askAs<Announced>({ ...clerk, grants: [] }, ANNOUNCE, { input: announced({}) });
    expect(nobody.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await test.askAs(null, ANNOUNCE, { input: announced({}) })).status).toBe(401);
    const from = (input: object) => test.ask<Announced>(ANNOUNCE, { input: { ...announced({ purpose: 'SUGGESTION' }), ...input } });
    expect((await from({ districtCode: '999999' })).data.createUpload.errors[0]?.code).toBe('NOT_FOUND');
    const fine = await from({ districtCode: district.code });
    expect(fine.data.createUpload.upload?.url).toMatch(/^\/uploads\/[\w-]{43}$/);
    expect(fine.headers['cache-control']).toBe('no-store');
    expect((await from({ districtCode: district.code, purpose: 'CLUE' })).errors).toBeDefined();
  });

  it('keeps no token that could be used', async () => {
    const url = await announce({});
    const { rows } = await test.house.database.pool.query<{ all: string }>('select json_agg(t)::text as all from upload_token t');
    expect(rows[0]?.all).not.toContain(url.slice('/uploads/'.length));
  });
});

describe('photographs', () => {
  it('are drawn anew: nothing of the camera, the place or the owner stays', async () => {
    const given = await photo();
    expect(given.includes('SecretCamera')).toBe(true);
    const { status, file, codes } = await upload('image/jpeg', given);
    expect([status, codes]).toEqual([200, []]);
    const kept = await contentOf(file?.id ?? '');
    expect(kept.includes('SecretCamera') || kept.includes('张三') || kept.includes('Exif')).toBe(false);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(await storedRow(file?.id ?? '')).toMatchObject({ kind: 'PHOTO', width: 600, height: 400, filename: '现场.jpg', created_by: clerk.userId });
  });

  it('stand upright and are made smaller where they are too large', async () => {
    const lying = await noise(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await upload('image/jpeg', lying)).file).toMatchObject({ width: 40, height: 60 });
    const wide = await noise(5000, 10).png().toBuffer();
    expect((await upload('image/png', wide)).file).toMatchObject({ width: 4096 });
  });

  it('lose what was hidden behind their last byte', async () => {
    const polyglot = Buffer.concat([await noise(50, 50).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>PK')]);
    const { file } = await upload('image/jpeg', polyglot);
    expect((await contentOf(file?.id ?? '')).includes('<script>')).toBe(false);
  });

  it('that claim too many pixels are refused before they are unpacked', async () => {
    expect(await upload('image/png', pngOf(60_000, 60_000))).toMatchObject({ status: 422, codes: ['FILE_PIXELS'], file: null });
    expect(await upload('image/png', pngOf(13_000, 10_000))).toMatchObject({ status: 422, codes: ['FILE_PIXELS'] });
  });

  it('that break off in the middle are refused', async () => {
    const half = (await photo()).subarray(0, 3_000);
    expect(await upload('image/jpeg', half)).toMatchObject({ status: 422, codes: ['FILE_CONTENT'], file: null });
  });
});

describe('content', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each([
    ['a page as a photograph', 'image/jpeg', html],
    ['a page as text', 'text/plain', html],
    ['a drawing with a script as text', 'text/plain', Buffer.from('\n <svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a PNG as a JPEG', 'image/jpeg', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a program as text', 'text/plain', Buffer.from('4d5a90000300000004', 'hex')],
    ['an archive as a document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['text as a document', 'application/pdf', Buffer.from('hello')],
  ])('%s is refused', async (_, mediaType, content) => {
    expect(await upload(mediaType, content)).toMatchObject({ status: 415, codes: ['FILE_CONTENT'], file: null });
  });

  it('of a HEIC photograph under another name is told apart', async () => {
    const heic = Buffer.concat([Buffer.from('000000186674797068656963', 'hex'), Buffer.alloc(12), Buffer.from('heicmif1')]);
    expect((await upload('image/jpeg', heic)).codes).toEqual(['FILE_HEIC']);
  });

  it.each([
    ['application/pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'DOCUMENT'],
    ['text/plain; charset=utf-8', Buffer.from('巷口积水\n第二行'), 'DOCUMENT'],
    ['video/mp4', Buffer.concat([Buffer.from('00000020', 'hex'), Buffer.from('ftypisom'), Buffer.alloc(100)]), 'VIDEO'],
    ['audio/m4a', Buffer.concat([Buffer.from('00000020', 'hex'), Buffer.from('ftypM4A '), Buffer.alloc(100)]), 'AUDIO'],
    ['audio/wav', Buffer.concat([Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), Buffer.alloc(100)]), 'AUDIO'],
  ])('%s is kept as it is', async (mediaType, content, kind) => {
    const { status, file } = await upload(mediaType, content);
    expect(status).toBe(200);
    expect(await contentOf(file?.id ?? '')).toEqual(content);
    expect(await storedRow(file?.id ?? '')).toMatchObject({ kind, bytes: String(content.length) });
  });

  it('is as long as was said: not a byte more, not a byte less', async () => {
    const text = Buffer.from('hello');
    expect(await send(await announce({ mediaType: 'text/plain', bytes: 4 }), text)).toMatchObject({ status: 413 });
    expect(await send(await announce({ mediaType: 'text/plain', bytes: 6 }), text)).toMatchObject({ status: 422 });
    expect(await send(await announce({ mediaType: 'text/plain', bytes: 5 }), Buffer.alloc(0))).toMatchObject({ status: 422, errors: [{ code: 'FILE_EMPTY' }] });
  });

  it('larger than any other body is taken', async () => {
    const content = Buffer.alloc(3_000_000, 'a');
    expect((await upload('text/plain', content)).status).toBe(200);
  });
});

describe('a token', () => {
  const content = Buffer.from('hello');
  const of = () => announce({ mediaType: 'text/plain', bytes: content.length });

  it('is used once, also when two send at the same time', async () => {
    const url = await of();
    const both = await Promise.all([send(url, content), send(url, content)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
    expect(await send(url, content)).toMatchObject({ status: 410, file: null, errors: [{ code: 'FILE_GONE' }] });
  });

  it('that was refused its content can be tried again', async () => {
    const url = await of();
    expect((await send(url, Buffer.from('12345678'))).status).toBe(413);
    expect((await send(url, content)).status).toBe(200);
  });

  it('that is unknown, malformed or late is gone', async () => {
    const url = await of();
    await test.house.database.pool.query(`update upload_token set expires_at = now() - interval '1 second' where used_at is null`);
    for (const one of [url, `/uploads/${'a'.repeat(43)}`, '/uploads/..%2f..%2fsecrets.json', '/uploads/x']) {
      expect([one, (await send(one, content)).status]).toEqual([one, 410]);
    }
  });
});

it('a line that breaks leaves nothing behind, and the token is good for another try', async () => {
  const content = Buffer.alloc(2_000_000, 'a');
  const url = await announce({ mediaType: 'text/plain', bytes: content.length });
  const count = async () => (await test.house.database.pool.query('select from attachment')).rowCount;
  const before = await count();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  const address = test.app.server.address();
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  socket.write(`PUT ${url} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${content.length}\r\n\r\n`);
  socket.write(content.subarray(0, 500_000));
  await pause(300);
  socket.destroy();
  const incoming = join(test.house.config.dataFolder, 'incoming');
  await expect.poll(() => readdir(incoming), { timeout: 5_000 }).toEqual([]);
  expect(await count()).toBe(before);
  expect((await send(url, content)).status).toBe(200);
});

it('pictures are described by whoever sent them', async () => {
  const { file } = await upload('image/jpeg', await photo());
  const describeAs = (viewer: Viewer) =>
    test.askAs<{ describeFile: { errors: { code: string }[] } }>(viewer, 'mutation($input: DescribeFileInput!) { describeFile(input: $input) { errors { code } } }', {
      input: { id: file?.id, altText: '巷口积水' },
    });
  const other = await (await testDistrict(test, '990301')).staff('OPERATOR');
  expect((await describeAs(other)).data.describeFile.errors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await describeAs(await district.staff('OPERATOR'))).data.describeFile.errors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await describeAs(clerk)).data.describeFile.errors).toEqual([]);
  expect((await storedRow(file?.id ?? ''))['alt_text']).toBe('巷口积水');
});

/** A PNG of a few bytes that claims any size. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
