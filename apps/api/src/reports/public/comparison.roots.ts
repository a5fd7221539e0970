import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { badInput } from '../../platform/graph/errors.js';
import { jsonObject } from '../../platform/shape/compilation.js';
import type { At, Reader } from '../../platform/shape/shape.js';
import { askedFigures, figureList } from '../figure-reader.js';
import { MeasureSet } from '../indicators/measure-set.js';
import type { Scope } from '../indicators/scope.js';

type Sql = RawBuilder<unknown>;

const MOST_DISTRICTS = 10;
const MOST_YEARS = 5;
const OPTIONS = { isPublic: true, dimensions: [] } as const;

/**
 * The districts that are compared, in the order in which they were asked for: where a real district is among them, the
 * demonstration districts are left out. The day is each district's own unless one is given.
 */
const compared = (at: At): Sql => sql`compared as materialized (
  select n.code, n.no, d.name, d.is_demo, d.code is null as is_unknown,
    d.is_demo and bool_or(not d.is_demo) over () as is_left_out,
    ${at.args.given('asOf') ? sql`${at.args.get('asOf')}::date` : sql`d.today`} as as_of
  from unnest(${at.args.get('districts')}::text[]) with ordinality n(code, no)
  left join published.district d on d.code = n.code)`;

export const comparisonReader: Reader<object> = {
  read: (at) => {
    const tooMany = at.args.decide('districts', (value) => (value as string[]).length > MOST_DISTRICTS);
    const tooLong = at.args.decide('planYears', (value) => ((value ?? []) as number[]).length > MOST_YEARS);
    if (tooMany || tooLong) throw badInput(`最多比较 ${MOST_DISTRICTS} 个区、${MOST_YEARS} 个年度。`, `At most ${MOST_DISTRICTS} districts and ${MOST_YEARS} years are compared.`);
    const pairs = at.compilation.pairs('Comparison', at.row, at.nodes, at.joins, (name) => ({
      read: (inner) => (name === 'leftOut' ? leftOut(inner) : rows(inner, at)),
    }));
    return sql`(with ${compared(at)} select ${jsonObject(pairs)})`;
  },
};

function leftOut(at: At): Sql {
  const fields: Readonly<Record<string, Sql>> = {
    districtCode: sql`c.code`,
    reason: sql`case when c.is_unknown then 'UNKNOWN' else 'DEMONSTRATION' end`,
  };
  const value = jsonObject(at.compilation.pairs('LeftOutDistrict', at.row, at.nodes, at.joins, (name) => ({ read: () => fields[name] as Sql })));
  return sql`(select coalesce(json_agg(${value} order by c.no), '[]'::json) from compared c where c.is_unknown or c.is_left_out)`;
}

/** Every district and year computes its figures by the same measures as `statistics`. */
function rows(at: At, root: At): Sql {
  const byYear = root.args.decide('planYears', (value) => ((value ?? []) as number[]).length > 0);
  const years = byYear ? sql`unnest(${root.args.get('planYears')}::int[]) with ordinality y(year, no)` : sql`(values (null::int, 1)) y(year, no)`;
  const scope: Scope = {
    id: '',
    districtCode: sql`c.code`,
    asOf: sql`c.as_of`,
    from: root.args.given('period.from') ? sql`${root.args.get('period.from')}::date` : null,
    to: root.args.given('period.to') ? sql`least(${root.args.get('period.to')}::date, c.as_of)` : sql`c.as_of`,
    townCode: null,
    filters: byYear ? { planYear: sql`y.year` } : {},
  };
  const figures = askedFigures(root.args, scope, OPTIONS);
  const measures = new MeasureSet([]);
  const fields: Readonly<Record<string, (inner: At) => Sql>> = {
    districtCode: () => sql`c.code`,
    districtName: () => sql`c.name`,
    isDemo: () => sql`c.is_demo`,
    planYear: () => sql`y.year`,
    asOf: () => sql`c.as_of`,
    figures: (inner) => figureList(inner, measures, figures, OPTIONS),
  };
  const value = jsonObject(at.compilation.pairs('ComparisonRow', at.row, at.nodes, at.joins, (name) => ({ read: (inner) => (fields[name] as (inner: At) => Sql)(inner) })));
  return sql`(select coalesce(json_agg(r.value order by c.no, y.no), '[]'::json)
    from compared c cross join ${years} cross join lateral (select ${value} as value from ${measures.rows()} s) r
    where not c.is_unknown and not c.is_left_out)`;
}
