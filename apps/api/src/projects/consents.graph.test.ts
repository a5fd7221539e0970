import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Planter } from '../platform/testing/plant-row.js';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';

/** Nobody is made public without the record of a consent (model §2.9). */
let test: TestHouse;
let district: TestDistrict;
let operator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  operator = await district.staff('OPERATOR');
});
afterAll(() => test.close());

interface Row {
  readonly id: string;
  readonly version: number;
}
async function run(mutation: string, field: string, input: object): Promise<{ readonly row: Row; readonly codes: string[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await test.askAs<Record<string, { errors: { code: string; path: string[] }[] } & Record<string, Row>>>(
    operator, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${field} { id version } errors { code path } } }`, { input },
  );
  if (!answer.data?.[mutation]) throw new Error(JSON.stringify(answer.errors));
  const { [field]: row, errors } = answer.data[mutation];
  return { row: row as Row, codes: errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim()) };
}
const records = (subjectKind: 'COMMENDATION' | 'SUBMITTER', id: string) => test.house.database.orm.em.fork().find(ConsentRecord, { subjectKind, subjectId: id });

describe('a commendation', () => {
  const praise = { level: 'DISTRICT', awardedOn: '2024-11-01', reason: '建议被采纳' };
  const consent = { noticeVersion: '2024-1', consentVia: '当面签字' };
  const made = (input: object) => run('createCommendation', 'commendation', { ...praise, ...input });

  it('of a person is made public with a recorded consent alone, of a group without', async () => {
    expect((await made({ person: '王某', consentPublic: true })).codes).toEqual(['GUARD_CONSENT_RECORD noticeVersion', 'GUARD_CONSENT_RECORD consentVia']);
    expect((await made({ groupName: '志愿队', consentPublic: true })).codes).toEqual([]);
    const { row, codes } = await made({ person: '王某', consentPublic: true, ...consent });
    expect(codes).toEqual([]);
    expect(await records('COMMENDATION', uuidOf('cmd', row.id) ?? '')).toMatchObject([{ purpose: 'PUBLISH_NAME', noticeVersion: '2024-1', via: '当面签字', given: true, withdrawnAt: null }]);
  });

  it('needs it also when it is made public later, and takes it back with the flag', async () => {
    const { row } = await made({ person: '李某' });
    const edit = (input: object, { id, version }: Row) => run('editCommendation', 'commendation', { ...praise, ...input, id, version });
    expect((await edit({ consentPublic: true }, row)).codes).toEqual(['GUARD_CONSENT_RECORD noticeVersion', 'GUARD_CONSENT_RECORD consentVia']);
    const agreed = await edit({ consentPublic: true, ...consent }, row);
    expect(agreed.codes).toEqual([]);
    const again = await edit({ consentPublic: true, reason: '修改' }, agreed.row);
    expect(again.codes).toEqual([]);
    const hidden = await edit({ consentPublic: false }, again.row);
    expect(await records('COMMENDATION', uuidOf('cmd', row.id) ?? '')).toMatchObject([{ withdrawnAt: expect.any(Date) }]);
    expect((await edit({ consentPublic: true }, hidden.row)).codes).toHaveLength(2);
  });
});

describe('a case study', () => {
  let serial = 0;
  async function suggestion(given: boolean | null): Promise<string> {
    const planter = await Planter.of(test.house.database.pool);
    const submitterId = given === null ? null : String((await planter.plant('submitter', district.code, {}))['id']);
    serial += 1;
    const em = test.house.database.orm.em.fork();
    const row = em.create(Suggestion, {
      districtCode: district.code, receiptNo: `20241101-7000${serial}`, queryCodeHash: 'none', noticeVersion: '1', planYear: 2024, solicitationType: 'DAILY', channelId: district.channelId, nature: 'SUGGESTION',
      title: '修路', content: '修路', receivedAt: new Date('2024-11-01T02:00:00Z'), state: 'RECEIVED', submitterId,
    });
    if (submitterId) {
      em.create(ConsentRecord, { districtCode: district.code, subjectKind: 'SUBMITTER', subjectId: submitterId, purpose: 'PUBLISH_WORDS', noticeVersion: '1', given: given ?? false, at: new Date(), via: 'ONLINE' });
    }
    await em.flush();
    return row.id;
  }
  const published = async (...ids: string[]) => {
    const { row, codes } = await run('createCaseStudy', 'caseStudy', { title: `案例 ${Math.random()}`, process: '做法', result: '成效', suggestionIds: ids.map((id) => publicId('sug', id)) });
    expect(codes).toEqual([]);
    return (await run('publishCase', 'caseStudy', { id: row.id, version: row.version })).codes;
  };

  it('tells of a suggestion with the consent of who made it', async () => {
    expect(await published()).toEqual([]);
    expect(await published(await suggestion(null))).toEqual([]);
    expect(await published(await suggestion(true))).toEqual([]);
    expect(await published(await suggestion(true), await suggestion(false))).toEqual(['GUARD_CONSENT_RECORD']);
    const withdrawn = await suggestion(true);
    await test.house.database.pool.query('update consent_record set withdrawn_at = now() where subject_id = (select submitter_id from suggestion where id = $1)', [withdrawn]);
    expect(await published(withdrawn)).toEqual(['GUARD_CONSENT_RECORD']);
  });
});
