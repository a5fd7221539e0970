import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedFigure } from '../commands/figures.js';
import { Planter } from '../platform/testing/plant-row.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { settingId } from '../platform/setting-id.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { computeFigures } from './compute-figures.js';
import type { ComputedFigure } from './compute-figures.js';
import type { SaidFigure } from './figure-slots.js';
import { phraseStepsOf } from './phrase-steps-of.js';

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;
let administrator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990202');
  administrator = await district.staff('SYSTEM_ADMIN');
});
afterAll(() => test.close());

async function set(mutation: string, input: object): Promise<void> {
  const answer = await test.askAs<Record<string, { errors: object[] }>>(
    administrator, `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { errors { code } } }`, { input: { validFrom: TEST_DAY, ...input } },
  );
  expect(answer.data[mutation]?.errors).toEqual([]);
}

const compute = async (key: string, { code }: TestDistrict, today = TEST_DAY): Promise<ComputedFigure> =>
  (await computeFigures(test.house.database.kysely as unknown as Kysely<never>, { code, today }, [{ key }]))[0] as ComputedFigure;

/** A suggestion that was answered at once, whose submitter is pleased though it is not solved. */
async function plantSuggestion({ code, channelId, sectorId }: TestDistrict): Promise<void> {
  const em = test.house.database.orm.em.fork();
  const acceptedAt = new Date('2024-11-04T02:00:00Z');
  const { id } = em.create(Suggestion, {
    districtCode: code, receiptNo: `20241104-${code}`, queryCodeHash: 'none', noticeVersion: '1', planYear: 2024, solicitationType: 'DAILY', channelId, nature: 'SUGGESTION', title: '修路', content: '修路',
    receivedAt: acceptedAt, screenedAt: acceptedAt, acceptedAt, triageClass: 'C', state: 'SCREENED', mainSectorId: sectorId, sectorIds: [sectorId],
  });
  await em.flush();
  const planter = await Planter.of(test.house.database.pool);
  await planter.plant('suggestion_message', code, { suggestion_id: id, direction: 'TO_SUBMITTER', at: '2024-11-04T03:00:00Z' });
  await planter.plant('follow_up', code, { suggestion_id: id, done_on: '2024-11-08', reached: true, solved_by_opinion: false });
  await planter.plant('suggestion_rating', code, { suggestion_id: id, rating: 'VERY_SATISFIED', rated_at: '2024-11-08T02:00:00Z' });
}

describe('the settings of a district', () => {
  it('weigh the composite of the three rates, from their day on and in no other district', async () => {
    await plantSuggestion(district);
    await plantSuggestion(other);
    // 0.2 × 100 + 0.4 × 0 + 0.4 × 100
    expect((await compute('sugg.composite', district)).value).toBe('60.00');
    await set('setRateWeights', { id: publicId('stg', settingId('rate.weights')), response: '50', resolution: '37.5', satisfaction: '12.5' });
    expect((await compute('sugg.composite', district)).value).toBe('62.50');
    expect((await compute('sugg.composite', district, '2024-11-13')).value).toBe('60.00');
    expect((await compute('sugg.composite', other)).value).toBe('60.00');
  });

  it('round its figures in words, and those of no other district', async () => {
    const said = { figure: { key: 'sugg.received' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '件' } as SaidFigure;
    const figure = { ...(await compute('sugg.received', district)), value: '1836' };
    const phrase = async ({ code }: TestDistrict, today = TEST_DAY): Promise<string | null> =>
      printedFigure(said, figure, await phraseStepsOf(test.house.database, { code, today })).phrase;
    expect(await phrase(district)).toBe('1830余件');
    await set('setPhraseSteps', { id: publicId('stg', settingId('phrase.steps')), digits: [1], lossPercent: '5', lossUnits: 0 });
    expect(await phraseStepsOf(test.house.database, { code: district.code, today: TEST_DAY })).toEqual({ digits: [1], lossPercent: '5', lossUnits: '0' });
    expect(await phrase(district)).toBe('1800余件');
    expect(await phrase(district, '2024-11-13')).toBe('1830余件');
    expect(await phrase(other)).toBe('1830余件');
  });
});
