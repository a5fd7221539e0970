import { sql } from 'kysely';
import { VOLUNTEER_ACTIVITY_KINDS } from '@doorstep/domain/code-lists/funding-codes';
import { isActive, isInPeriod } from './conditions.js';
import { count, money, sum, told } from './definitions.js';
import type { Measure } from './indicator.js';
import { amountOf, rowsOf, sumOf } from './measures.js';
import { PLACED, publicFacts } from './source.js';

const donations = publicFacts('fact_in_kind_donation', { splits: PLACED, record: 'inKindDonation' });
const activities = publicFacts('fact_volunteer_activity', { splits: { ...PLACED, KIND: 'kind' }, record: 'volunteerActivity' });
const teams = publicFacts('fact_volunteer_team', { splits: { TOWN: 'town_code' }, record: 'volunteerTeam' });

const RECEIVED = { column: 'received_on' } as const;
const HELD = { column: 'held_on' } as const;

const items = sumOf('goods.items', 'items', { label: ['物资件数', 'items'], source: donations, where: (row, scope) => isInPeriod(row, RECEIVED, scope), day: RECEIVED });
const value = amountOf('goods.value', 'value', { label: ['物资价值', 'value of goods'], source: donations, where: (row, scope) => isInPeriod(row, RECEIVED, scope), day: RECEIVED });
const ofActivities = (name: string, column: string, label: readonly [string, string]): Measure =>
  sumOf(name, column, { label, source: activities, where: (row, scope) => isInPeriod(row, HELD, scope), filters: { kind: 'kind' }, day: HELD });
const team = rowsOf('vol.teams', { label: ['志愿服务队', 'volunteer teams'], source: teams, where: (row, scope) => sql`${isActive(row, scope, 'founded_on', 'closed_on')}`, day: { column: 'founded_on' } });

const PERIOD = { isOfPeriod: true, codes: { kind: VOLUNTEER_ACTIVITY_KINDS } } as const;

export const GIVING_INDICATORS = [
  sum(told('GIVING', 'goods.items', ['捐赠物资', 'Goods given'], ['期内收到的捐赠物资件数。', 'Items given in the period.'], { unit: ['件', 'items'], isOfPeriod: true }), items),
  money(told('GIVING', 'goods.value', ['捐赠物资价值', 'Value of goods given'], ['期内收到的捐赠物资中有估值的价值合计。', 'Value of the goods given in the period that were valued.'], { isOfPeriod: true }), value),
  sum(told('GIVING', 'vol.activities', ['公益活动场次', 'Volunteer activities'], ['期内举办的公益活动场次。', 'Sessions of volunteer activities in the period.'], { ...PERIOD, unit: ['场次', 'sessions'] }), ofActivities('vol.activities', 'sessions', ['场次', 'sessions'])),
  sum(told('GIVING', 'vol.personTimes', ['服务人次', 'Person-times served'], ['期内公益活动服务的人次;人次不是人数。', 'Person-times served by volunteer activities in the period; person-times are not persons.'], { ...PERIOD, unit: ['人次', 'person-times'] }), ofActivities('vol.personTimes', 'served_person_times', ['服务人次', 'person-times served'])),
  sum(told('GIVING', 'vol.hours', ['志愿时长', 'Volunteer hours'], ['期内公益活动的志愿时长。', 'Hours of volunteer activities in the period.'], { ...PERIOD, unit: ['小时', 'hours'] }), ofActivities('vol.hours', 'hours', ['时长', 'hours'])),
  count(told('GIVING', 'vol.teams', ['志愿服务队数', 'Volunteer teams'], ['当日的志愿服务队。', 'Volunteer teams at the day.'], { unit: ['支', 'teams'] }), team),
] as const;
