import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { CollectionPoint } from './collection-point.entity.js';
import { REQUEST_LIMITS } from '../platform/request-limit.js';
import type { LookedUp } from './submission.fixture.js';
import { errorsOf, LOOK_UP, newKey, receiptFor, submission, submit } from './submission.fixture.js';

let test: TestHouse;
let district: TestDistrict;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test.house.database.pool.query(text, values)).rows;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
});
beforeEach(() => sql('delete from request_count'));
afterAll(() => test.close());

const lookUp = (receiptNo: string, queryCode: string) => test.ask<LookedUp>(LOOK_UP, { receiptNo, queryCode });

describe('a submission', () => {
  it('gets a receipt of the district’s day and a code that opens the timeline', async () => {
    const receipt = await receiptFor(test, submission(district));
    expect(receipt.receiptNo).toMatch(new RegExp(`^${TEST_DAY.replaceAll('-', '')}-\\d{5,}$`));
    expect(receipt.queryCode).toMatch(/^[34679ACDEFGHJKMNPQRTVWXY]{5}-[34679ACDEFGHJKMNPQRTVWXY]{5}$/);
    const { data } = await lookUp(receipt.receiptNo, receipt.queryCode.toLowerCase().replace('-', ' '));
    expect(data.suggestionByReceipt).toMatchObject({
      state: 'RECEIVED',
      stateText: '已收件',
      dueOn: null,
      reply: null,
      messages: [],
      rating: null,
      timeline: [{ kind: 'suggestion.submit', text: '已收到您的建议。' }],
    });
  });

  it('stores no code and no readable person', async () => {
    const receipt = await receiptFor(
      test,
      submission(district, { submitter: { name: '赵小满', phone: '１３８ 0013 8000', address: '王集镇一组', wantsReply: true, replyVia: 'SMS' } }),
    );
    const [row] = await sql(
      `select row_to_json(s)::text as suggestion, row_to_json(p)::text as person, p.phone_hash, s.plan_year, s.town_code, s.village_code, s.notice_version
       from suggestion s join submitter p on p.id = s.submitter_id where receipt_no = $1`,
      [receipt.receiptNo],
    );
    expect(row).toMatchObject({ plan_year: 2025, town_code: district.towns[0], village_code: district.villages[0], notice_version: '1' });
    const audit = await sql(`select payload from audit_entry where district_code = $1 order by seq desc limit 1`, [district.code]);
    for (const text of [row?.['suggestion'], row?.['person'], audit[0]?.['payload']].map(String)) {
      for (const secret of ['13800138000', '0013', '赵小满', '王集镇一组', receipt.queryCode]) expect(text).not.toContain(secret);
    }
    for (const secret of ['路灯', '看不清']) {
      expect(String(audit[0]?.['payload'])).not.toContain(secret);
    }
    expect(row?.['phone_hash']).toBe(test.house.personalData.hash('13800138000'));
    const [sealed] = await sql('select phone_encrypted from submitter where phone_hash = $1', [row?.['phone_hash']]);
    expect(test.house.personalData.open(sealed?.['phone_encrypted'] as Buffer)).toBe('13800138000');
  });

  it('is anonymous with no personal field at all', async () => {
    const { receiptNo } = await receiptFor(test, submission(district, { villageCode: null }));
    expect(await sql('select submitter_id, town_code from suggestion where receipt_no = $1', [receiptNo])).toEqual([{ submitter_id: null, town_code: null }]);
  });

  it('takes place and channel from the collection point', async () => {
    const em = test.house.database.orm.em.fork();
    em.create(CollectionPoint, {
      districtCode: district.code, code: 'P1', name: '村口驿站', kind: 'STATION', hostKind: 'CITIZEN_STATION', organizationId: district.organizations.townOffice,
      townCode: district.towns[1], villageCode: district.villages[2], qrToken: 'token-of-p1', openedOn: '2024-01-01',
    });
    await em.flush();
    const { receiptNo } = await receiptFor(test, submission(district, { villageCode: undefined, collectionPointToken: 'token-of-p1' }));
    expect(await sql(`select s.village_code, c.code from suggestion s join channel c on c.id = s.channel_id where receipt_no = $1`, [receiptNo])).toEqual([
      { village_code: district.villages[2], code: 'QR_CODE' },
    ]);
  });
});

describe('a refused submission', () => {
  it('names every wrong field at once and repeats nothing that was sent', async () => {
    const { data } = await submit(test, {
      clientMutationId: 'too-short', districtCode: '99', villageCode: '12', title: ' ', content: '长'.repeat(5001), consent: false,
      submitter: { name: '钱\u0000多', phone: 'abc', wantsReply: true },
    });
    expect(errorsOf(data.submitSuggestion.errors)).toEqual([
      'INVALID input.clientMutationId',
      'INVALID input.districtCode',
      'INVALID input.villageCode',
      'REQUIRED input.title',
      'TOO_LONG input.content',
      'CONSENT_REQUIRED input.consent',
      'INVALID input.submitter.name',
      'INVALID input.submitter.phone',
    ]);
    expect(JSON.stringify(data)).not.toMatch(/too-short|abc|长|钱/);
  });

  it.each([
    ['another district', { districtCode: '990999' }, 'NOT_FOUND input.districtCode'],
    ['a village elsewhere', { villageCode: '990999001001' }, 'NOT_FOUND input.villageCode'],
    ['an unknown point', { collectionPointToken: 'nobody' }, 'NOT_FOUND input.collectionPointToken'],
    ['hex of 96 bits', { clientMutationId: 'ab'.repeat(12) }, 'INVALID input.clientMutationId'],
    ['a letter to nowhere', { submitter: { wantsReply: true, replyVia: 'LETTER' } }, 'REQUIRED input.submitter.address'],
  ])('says what is wrong with %s', async (_, special, expected) => {
    const { data } = await submit(test, submission(district, special));
    expect(data.submitSuggestion.receipt).toBeNull();
    expect(errorsOf(data.submitSuggestion.errors)).toEqual([expected]);
  });

  it('does not repeat a variable of a wrong type', async () => {
    const answer = await submit(test, submission(district, { submitter: { phone: '13900139000', wantsReply: 'ja; at "x"' }, title: 7 }));
    expect(JSON.stringify(answer)).not.toMatch(/13900139000|ja;|路灯/);
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('stops an address at its limit', async () => {
    await sql('delete from request_count');
    for (let no = 0; no < REQUEST_LIMITS.submitFromAddress.most; no += 1) await receiptFor(test, submission(district));
    const { data } = await submit(test, submission(district));
    expect(errorsOf(data.submitSuggestion.errors)).toEqual(['RATE_LIMITED']);
    const rows = await sql('select key_hash from request_count');
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
  });
});

describe('a repeated submission', () => {
  it('gets the same receipt and code; another input is a conflict', async () => {
    const input = submission(district);
    const first = await receiptFor(test, input);
    expect(await receiptFor(test, input)).toEqual(first);
    const { data } = await submit(test, { ...input, title: '另一件事' });
    expect(errorsOf(data.submitSuggestion.errors)).toEqual(['CONFLICT input.clientMutationId']);
    expect(await sql('select count(*)::int as n from suggestion where receipt_no = $1', [first.receiptNo])).toEqual([{ n: 1 }]);
  });

  it('is one suggestion when it comes many times at once', async () => {
    const input = submission(district, { title: '同时提交' });
    const receipts = await Promise.all(Array.from({ length: 8 }, () => receiptFor(test, input)));
    expect(new Set(receipts.map(({ receiptNo, queryCode }) => `${receiptNo} ${queryCode}`)).size).toBe(1);
    expect(await sql(`select count(*)::int as n from suggestion where title = '同时提交'`)).toEqual([{ n: 1 }]);
  });

  it('is refused after a day', async () => {
    const input = submission(district, { clientMutationId: newKey() });
    const { receiptNo } = await receiptFor(test, input);
    await sql(`update suggestion set created_at = created_at - interval '25 hours' where receipt_no = $1`, [receiptNo]);
    expect(errorsOf((await submit(test, input)).data.submitSuggestion.errors)).toEqual(['CONFLICT input.clientMutationId']);
  });
});

describe('a look-up by receipt', () => {
  it('answers an unknown number and a wrong code alike', async () => {
    const { receiptNo, queryCode } = await receiptFor(test, submission(district));
    const wrong = await lookUp(receiptNo, '33333-33333');
    const unknown = await lookUp('20241114-99999', queryCode);
    expect(wrong.data).toEqual({ suggestionByReceipt: null });
    expect([unknown.data, unknown.status, unknown.errors]).toEqual([wrong.data, wrong.status, wrong.errors]);
  });

  it('stops after so many wrong codes of one receipt, known or not, and lets right ones pass before', async () => {
    const { receiptNo, queryCode } = await receiptFor(test, submission(district));
    for (let no = 0; no < REQUEST_LIMITS.wrongCodeOfReceipt.most * 2; no += 1) expect((await lookUp(receiptNo, queryCode)).data.suggestionByReceipt).not.toBeNull();
    for (const number of [receiptNo, '20241114-88888']) {
      const guesses = await Promise.all(Array.from({ length: REQUEST_LIMITS.wrongCodeOfReceipt.most }, () => lookUp(number, '33333-33333')));
      expect(guesses.every(({ data }) => data.suggestionByReceipt === null)).toBe(true);
      const limited = await lookUp(number, queryCode);
      expect([limited.status, limited.errors?.[0]?.extensions['code'], limited.headers['cache-control']]).toEqual([429, 'RATE_LIMITED', 'no-store']);
      expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('is POST only, never kept, and once in a request', async () => {
    const { receiptNo, queryCode } = await receiptFor(test, submission(district));
    const get = await test.app.inject({ method: 'GET', url: '/graphql', query: { query: LOOK_UP, variables: JSON.stringify({ receiptNo, queryCode }) } });
    expect([get.statusCode, get.headers['cache-control'], get.headers['allow']]).toEqual([405, 'no-store', 'POST']);
    expect((await lookUp(receiptNo, queryCode)).headers['cache-control']).toBe('no-store');
    const twice = await test.ask(
      `query($r: String!, $q: String!) { a: suggestionByReceipt(receiptNo: $r, queryCode: $q) { state } ...More }
       fragment More on Query { b: suggestionByReceipt(receiptNo: $r, queryCode: "33333-33334") { state } }`,
      { r: receiptNo, q: queryCode },
    );
    expect([twice.status, twice.data ?? null]).toEqual([400, null]);
    expect(await sql('select 1 from request_count where count > 0')).toHaveLength(1);
  });

  it('leaves no code in the log', async () => {
    const { receiptNo, queryCode } = await receiptFor(test, submission(district));
    await lookUp(receiptNo, '44444-44444');
    await lookUp(`${receiptNo}\u0000`, queryCode);
    const log = await readFile(join(test.house.config.dataFolder, 'log', 'doorstep.log'), 'utf8').catch(() => '');
    for (const secret of [queryCode, queryCode.replace('-', ''), '44444-44444']) expect(log).not.toContain(secret);
  });
});

describe('the submitter', () => {
  const ask = (mutation: string, input: object) =>
    test.ask<Record<string, { suggestion: { state: string; messages: object[] } | null; errors: { code: string; path: string[] }[] }>>(
      `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { suggestion { state messages { direction body } } errors { code path } } }`,
      { input },
    );

  it('writes a message, then withdraws; afterwards neither', async () => {
    const receipt = await receiptFor(test, submission(district));
    const written = await ask('addSuggestionMessage', { ...receipt, body: '路灯最好是太阳能的。' });
    expect(written.data['addSuggestionMessage']?.suggestion?.messages).toEqual([{ direction: 'FROM_SUBMITTER', body: '路灯最好是太阳能的。' }]);
    const withdrawn = await ask('withdrawSuggestion', receipt);
    expect(withdrawn.data['withdrawSuggestion']?.suggestion?.state).toBe('WITHDRAWN');
    const late = await ask('addSuggestionMessage', { ...receipt, body: '还在吗' });
    expect(errorsOf(late.data['addSuggestionMessage']?.errors ?? [])).toEqual(['WRONG_STATE']);
    expect(await sql('select withdrawn_at is not null as dated from suggestion where receipt_no = $1', [receipt.receiptNo])).toEqual([{ dated: true }]);
  });

  it('needs the right code, and is told nothing else', async () => {
    const { receiptNo } = await receiptFor(test, submission(district));
    for (const input of [{ receiptNo, queryCode: '33333-33333' }, { receiptNo: '20241114-77777', queryCode: '33333-33333' }]) {
      const { data } = await ask('withdrawSuggestion', input);
      expect(errorsOf(data['withdrawSuggestion']?.errors ?? [])).toEqual(['NOT_FOUND input.receiptNo']);
    }
    const unrated = await ask('rateSuggestion', { receiptNo, queryCode: 'x', rating: 'SATISFIED', comment: '好\u0000' });
    expect(errorsOf(unrated.data['rateSuggestion']?.errors ?? [])).toEqual(['INVALID input.comment']);
  });
});
