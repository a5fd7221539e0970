import { sql } from 'kysely';
import { all, isBy } from './conditions.js';
import { count, rate, sum, told } from './definitions.js';
import type { Measure } from './indicator.js';
import { rowsOf, sumOf } from './measures.js';
import { facilityChecks, OF_PROJECT_FILTERS, serviceCounts } from './project-sources.js';
import { joinedFacts, OF_PROJECT } from './source.js';

const counted = (kind: 'ISSUED' | 'REDEEMED' | 'NEED' | 'SERVED', label: readonly [string, string]): Measure =>
  sumOf(`service.${kind}`, 'quantity', {
    label,
    source: serviceCounts,
    where: (row, scope) => all(sql`${row.column('kind')} = ${sql.lit(kind)}`, isBy(row, 'period_end', scope)),
    filters: OF_PROJECT_FILTERS,
    day: { column: 'period_end' },
  });
const issued = counted('ISSUED', ['发放数', 'issued']);
const redeemed = counted('REDEEMED', ['核销数', 'redeemed']);
const needed = counted('NEED', ['登记需求数', 'needs']);
const served = counted('SERVED', ['已服务数', 'served']);

/** The last value of every metric by the day. */
const effects = joinedFacts(
  'project.effect',
  ({ districtCode, asOf }) => sql`(select distinct on (m.project_id, m.name) m.* from published.fact_effect_metric m
    where m.district_code = ${districtCode} and m.value_date <= ${asOf} order by m.project_id, m.name, m.value_date desc, m.id desc)`,
  { splits: OF_PROJECT, record: ['project', 'project_id'], isScoped: true },
);
const METRIC = { ...OF_PROJECT_FILTERS, metric: 'name' } as const;
const base = sumOf('effect.base', 'base_value', { label: ['基数', 'base value'], source: effects, where: () => sql`true`, filters: METRIC });
const growth = sumOf('effect.growth', (row) => sql`${row.column('value')} - ${row.column('base_value')}`, { label: ['增加值', 'increase'], source: effects, where: () => sql`true`, filters: METRIC });

/** A check counts until the next one of the same facility and standard. */
const breaches = rowsOf('facility.breaches', {
  label: ['不达标的阵地', 'facilities below standard'],
  source: facilityChecks,
  where: (row, scope) => sql`not ${row.column('is_met')} and ${isBy(row, 'checked_on', scope)} and not exists (
    select from staff.fact_facility_check l where l.project_id = ${row.column('project_id')} and l.standard_id = ${row.column('standard_id')}
      and l.checked_on > ${row.column('checked_on')} and l.checked_on <= ${scope.asOf})`,
  filters: OF_PROJECT_FILTERS,
});

const PERSONS = { unit: ['名', 'persons'], smallNumbers: 'PERSONS', without: ['KIND'] } as const;
const COPIES = { unit: ['份', 'packs'], without: ['KIND'] } as const;

export const SERVICE_INDICATORS = [
  sum(told('SERVICE', 'service.issued', ['服务包发放数', 'Service packs issued'], ['截至当日(期末不晚于当日)发放的服务包。', 'Service packs issued in periods that end by the day.'], COPIES), issued),
  sum(told('SERVICE', 'service.redeemed', ['核销数', 'Service packs redeemed'], ['截至当日核销的服务包。', 'Service packs redeemed in periods that end by the day.'], COPIES), redeemed),
  rate(told('SERVICE', 'service.redemptionRate', ['核销率', 'Redemption rate'], ['核销数 ÷ 发放数。', 'Redeemed ÷ issued.'], { without: ['KIND'] }), redeemed, issued),
  sum(told('SERVICE', 'service.needs', ['登记需求数', 'Needs registered'], ['截至当日登记的需求人数;不记姓名。', 'Persons whose need was registered in periods that end by the day; without names.'], PERSONS), needed),
  sum(told('SERVICE', 'service.served', ['已服务数', 'Persons served'], ['截至当日已服务的人数。', 'Persons served in periods that end by the day.'], PERSONS), served),
  rate(told('SERVICE', 'service.servedRate', ['需求满足率', 'Needs served'], ['已服务数 ÷ 登记需求数。', 'Served ÷ needs.'], { smallNumbers: 'PERSONS', without: ['KIND'] }), served, needed),
  rate(told('SERVICE', 'effect.growth', ['成效增幅', 'Growth of an effect'], ['(当日的值 - 基数)÷ 基数,按一个成效指标。', '(Value at the day − base) ÷ base, of one metric.'], { needs: ['metric'] }), growth, base),
  count(told('SERVICE', 'facility.breaches', ['阵地不达标数', 'Facilities below standard'], ['截至当日最近一次检查低于标准的阵地。', 'Facilities whose last check by the day is below the standard.'], { unit: ['个', 'facilities'], isPublic: false }), breaches),
] as const;
