import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Suggestion } from './suggestion.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  const em = test.house.database.orm.em.fork();
  for (let no = 1; no <= 7; no += 1) {
    em.create(Suggestion, {
      districtCode: district.code,
      receiptNo: `20241114-0000${no}`,
      queryCodeHash: 'none',
      noticeVersion: '1',
      planYear: 2024,
      solicitationType: 'DAILY',
      channelId: district.channelId,
      nature: 'SUGGESTION',
      title: `内部标题 ${no}`,
      content: '内部内容',
      titlePublic: `公交站 ${no}`,
      contentPublic: '建议加装候车亭',
      isPublic: no !== 7,
      publishedAt: new Date(Date.UTC(2024, 10, Math.ceil(no / 2))),
      townCode: district.towns[0],
      villageCode: no % 2 ? district.villages[0] : null,
      receivedAt: new Date(Date.UTC(2024, 10, no)),
      state: 'RECEIVED',
    });
  }
  await em.flush();
});
afterAll(() => test.close());

describe('a public list', () => {
  it('keeps aliases, fragments and nested objects apart in one statement', async () => {
    const query = `query Q($first: Int!) {
      a: suggestions(first: $first) { nodes { heading: title title __typename ...Place } totalCount }
      b: suggestions(first: 2) { edges { cursor node { title: id } } pageInfo { hasNextPage endCursor } }
    }
    fragment Place on Suggestion { village { name town { code name } } town { n: name } }`;
    let answer: unknown;
    const statements = await test.statementsOf(async () => {
      answer = await test.ask(query, { first: 3 });
    });
    expect(statements).toBe(1);
    expect(answer).toMatchObject({
      data: {
        a: {
          totalCount: 6,
          nodes: [
            { heading: '公交站 6', title: '公交站 6', __typename: 'Suggestion', village: null, town: { n: '城关街道' } },
            { heading: '公交站 5', village: { name: '测试村1', town: { code: district.towns[0], name: '城关街道' } } },
            { heading: '公交站 4' },
          ],
        },
        b: { pageInfo: { hasNextPage: true } },
      },
    });
  });

  it('is passed through as the executor would word it', async () => {
    const query = (more: string): string => `{
      suggestions(first: 4) { nodes { id title __typename town { code } village { name } publishedAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
      none: suggestions(first: 4, filter: { text: "nowhere" }) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      towns(districtCode: "${district.code}") { id code kind }
      ${more}
    }`;
    // A field with work of its own is never passed through, and with it nothing is.
    const executed = await test.ask<Record<string, unknown>>(query('privacyNotice { version }'));
    const { privacyNotice: _, ...data } = executed.data;
    const passed = await test.ask(query(''));
    expect(JSON.stringify(passed.data)).toBe(JSON.stringify(data));
    expect(data).toMatchObject({ none: { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } } });
  });

  it('says where a page begins and whether something stands before it', async () => {
    interface Page {
      suggestions: { edges: { cursor: string }[]; pageInfo: { hasPreviousPage: boolean; startCursor: string; endCursor: string } };
    }
    const page = async (after: string | null): Promise<Page['suggestions']> =>
      (await test.ask<Page>('query($after: String) { suggestions(first: 2, after: $after) { edges { cursor } pageInfo { hasPreviousPage startCursor endCursor } } }', { after })).data.suggestions;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.pageInfo.hasPreviousPage, second.pageInfo.hasPreviousPage]).toEqual([false, true]);
    for (const { edges, pageInfo } of [first, second]) expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
  });

  it('walks every row once, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { data: { suggestions: { nodes: { title: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } } =
        await test.ask(`query($after: String) { suggestions(first: 2, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } } }`, { after });
      seen.push(...answer.data.suggestions.nodes.map(({ title }) => title));
      after = answer.data.suggestions.pageInfo.hasNextPage ? answer.data.suggestions.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1].map((no) => `公交站 ${no}`));
  });

  it.each([
    ['first: 101', 'BAD_USER_INPUT'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['after: "not a cursor"', 'BAD_USER_INPUT'],
    ['after: "WyJ4IiwieSJd"', 'BAD_USER_INPUT'],
  ])('refuses %s with %s', async (argument, code) => {
    const answer = await test.ask(`{ suggestions(${argument}) { nodes { id } } }`);
    expect(answer.errors?.[0]?.extensions['code']).toBe(code);
  });

  it('skips and includes by variable without taking the statement of another request', async () => {
    const query = `query($no: Boolean!) { suggestions(first: 1) { nodes { id @skip(if: $no) title @include(if: $no) } } }`;
    const without = await test.ask<{ suggestions: { nodes: object[] } }>(query, { no: true });
    const within = await test.ask<{ suggestions: { nodes: object[] } }>(query, { no: false });
    expect(Object.keys(without.data.suggestions.nodes[0] ?? {})).toEqual(['title']);
    expect(Object.keys(within.data.suggestions.nodes[0] ?? {})).toEqual(['id']);
  });
});

describe('the ledger of staff', () => {
  const ledger = `{ suggestions(sort: { field: RECEIVED_AT, direction: ASC }) { totalItems items { title version moves { mutation isPrimary } timeline { label } } } }`;

  it('shows a clerk the own town and the moves of the role', async () => {
    const own = await test.askAs<{ suggestions: { totalItems: number; items: unknown[] } }>(await district.staff('TOWN_CLERK'), ledger);
    expect(own.data.suggestions.totalItems).toBe(7);
    expect(own.data.suggestions.items[0]).toMatchObject({ title: '内部标题 1', moves: expect.arrayContaining([{ mutation: 'acceptSuggestion', isPrimary: expect.any(Boolean) }]) });
    const other = await test.askAs<{ suggestions: { totalItems: number } }>(
      await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice }),
      ledger,
    );
    expect(other.data.suggestions.totalItems).toBe(0);
  });

  it('refuses who is not signed in and who may read nothing of it', async () => {
    expect((await test.askAs(null, ledger)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await test.askAs(await district.staff('SYSTEM_ADMIN'), ledger)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('crosses no district', async () => {
    const second = await testDistrict(test, '990202');
    const answer = await test.askAs<{ suggestions: { totalItems: number } }>(await second.staff('OPERATOR'), ledger);
    expect(answer.data.suggestions.totalItems).toBe(0);
  });
});

describe('an operation', () => {
  const accept = `mutation($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) { suggestion { id state version triageClass timeline { label } } errors { code message messageEn path } } }`;
  interface Accepted {
    acceptSuggestion: { suggestion: { state: string; version: number } | null; errors: { code: string; path: string[] }[] };
  }

  async function target(): Promise<{ id: string; version: number }> {
    const answer = await test.askAs<{ suggestions: { items: { id: string; version: number }[] } }>(
      await district.staff('OPERATOR'),
      `{ suggestions(filter: { states: [RECEIVED] }, pageSize: 1) { items { id version } } }`,
    );
    const [item] = answer.data.suggestions.items;
    if (!item) throw new Error('no suggestion is left');
    return item;
  }

  it('moves the row, writes its event and joins the audit chain', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    const input = { ...(await target()), triageClass: 'C', mainSectorId: `sct_${district.sectorId.replaceAll('-', '')}`, villageCode: district.villages[0] };
    const answer = await test.askAs<Accepted>(clerk, accept, { input });
    expect(answer.data.acceptSuggestion).toMatchObject({
      errors: [],
      suggestion: { state: 'SCREENED', version: input.version + 1, triageClass: 'C', timeline: [{ label: '受理' }] },
    });
    const again = await test.askAs<Accepted>(clerk, accept, { input });
    expect(again.data.acceptSuggestion).toMatchObject({ suggestion: null, errors: [{ code: 'CONFLICT', path: ['input', 'version'] }] });
    const { rows } = await test.house.database.pool.query(
      `select e.action, c.seq = (select max(seq) from audit_entry where district_code = $1) as is_head from audit_entry e join audit_chain c using (district_code) where district_code = $1 order by e.seq desc limit 1`,
      [district.code],
    );
    expect(rows).toEqual([{ action: 'suggestion.screen.accept', is_head: true }]);
  });

  it('refuses another town, another role and a wrong place without writing', async () => {
    const input = { ...(await target()), triageClass: 'A', mainSectorId: `sct_${district.sectorId.replaceAll('-', '')}` };
    const elsewhere = await district.staff('TOWN_CLERK', { scopeCode: district.towns[1] });
    expect((await test.askAs<Accepted>(elsewhere, accept, { input })).data.acceptSuggestion.errors[0]?.code).toBe('NOT_FOUND');
    const auditor = await district.staff('AUDITOR');
    expect((await test.askAs<Accepted>(auditor, accept, { input })).data.acceptSuggestion.errors[0]?.code).toBe('FORBIDDEN');
    const wrong = await test.askAs<Accepted>(await district.staff('OPERATOR'), accept, { input: { ...input, mainSectorId: 'sct_x', villageCode: '1' } });
    expect(wrong.data.acceptSuggestion.errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['INVALID', 'input.mainSectorId'],
      ['INVALID', 'input.villageCode'],
    ]);
  });
});
