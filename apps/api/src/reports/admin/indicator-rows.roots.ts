import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { badInput } from '../../platform/graph/errors.js';
import { visibleTo } from '../../platform/operation/scope.js';
import { jsonObject, rowRef } from '../../platform/shape/compilation.js';
import { publicIdText } from '../../platform/shape/fields.js';
import { boundedPage } from '../../platform/shape/page-bounds.js';
import type { At, Reader, RowRef } from '../../platform/shape/shape.js';
import { fromContext } from '../../platform/shape/slots.js';
import { askedFigures } from '../figure-reader.js';
import { keptRows, placeOf } from '../indicators/measure-set.js';
import type { Scope } from '../indicators/scope.js';
import { ledgerLink } from './ledger-link.js';
import type { RecordListing } from './record-listings.js';
import { RECORD_LISTINGS } from './record-listings.js';
import { townOf } from './town-of.js';

type Sql = RawBuilder<unknown>;

/**
 * The records behind the numerator or the denominator of one figure. They are those that the measure keeps, by the same
 * condition, and of these the ones that the viewer may read.
 */
export const indicatorRowsReader: Reader<object> = {
  read: (at) => {
    const scope = districtScope(at);
    const [figure] = askedFigures(at.args, scope, { isPublic: false, dimensions: [] });
    if (!figure) throw badInput('缺少指标。', 'No figure was asked for.');
    const { indicator } = figure;
    const isDenominator = at.args.now<string>('part') === 'DENOMINATOR';
    const measure = isDenominator ? indicator.denominator : indicator.numerator;
    const record = measure?.source.record;
    if (!measure || !record) throw badInput('该指标没有可列出的记录。', 'There are no records to list behind this figure.');
    const listing = RECORD_LISTINGS[record.kind];
    const row = at.compilation.newRow();
    const fact = rowRef('f');
    const kept = sql`select ${fact.column(record.id)} from ${measure.source.relation(figure.scope)} as f
      where ${placeOf(measure, fact, figure.scope)} and ${keptRows(measure, fact, figure.scope)}`;
    const rows = sql`${sql.table(`public.${listing.table}`)} as ${sql.id(row.alias)}
      where ${visibleTo(listing.reading, row, listing.scope)} and ${row.column('id')} in (${kept})`;
    const pairs = at.compilation.pairs('IndicatorRows', at.row, at.nodes, at.joins, (name) => ({
      read: (inner) => {
        if (name === 'totalItems') return sql`(select count(*) from ${rows})`;
        if (name === 'ledger') return ledgerLink(listing, record.kind, at.args);
        return itemsOf(inner, at, listing, row, rows);
      },
    }));
    return sql`(with clock as materialized (select ${dayOf(at)} as as_of) select ${jsonObject(pairs)} from clock)`;
  },
};

function dayOf({ args }: At): Sql {
  return args.given('asOf') ? sql`${args.get('asOf')}::date` : sql`${fromContext<AdminContext, string>(({ today }) => today)}::date`;
}

function districtScope({ args }: At): Scope {
  const asOf = sql`(select c.as_of from clock c)`;
  return {
    id: '',
    districtCode: sql`${fromContext<AdminContext, string>(({ viewer }) => viewer.districtCode)}::text`,
    asOf,
    from: args.given('period.from') ? sql`${args.get('period.from')}::date` : null,
    to: args.given('period.to') ? sql`least(${args.get('period.to')}::date, ${asOf})` : asOf,
    townCode: sql`coalesce(${fromContext<AdminContext, string | null>(townOf)}::text, ${args.get('townCode')}::text)`,
    filters: args.given('planYear') ? { planYear: sql`${args.get('planYear')}::int` } : {},
  };
}

function itemsOf(at: At, root: At, { label, ledger }: RecordListing, row: RowRef, rows: Sql): Sql {
  const id = ledger ? publicIdText(ledger.idKind, row.column('id')) : sql`replace(${row.column('id')}::text, '-', '')`;
  const fields: Readonly<Record<string, Sql>> = {
    id,
    label: sql`coalesce(${label(row)}::text, '')`,
    link: ledger ? sql`${sql.lit(`${ledger.path}/`)}::text || ${id}` : sql`null::text`,
  };
  const value = jsonObject(at.compilation.pairs('IndicatorRow', at.row, at.nodes, at.joins, (name) => ({ read: () => fields[name] as Sql })));
  const limit = root.args.value((values) => boundedPage(values).limit);
  const offset = root.args.value((values) => boundedPage(values).offset);
  return sql`(select coalesce(json_agg(o.value), '[]'::json) from (select ${value} as value from ${rows}
    order by ${label(row)}, ${row.column('id')} limit ${limit} offset ${offset}) o)`;
}
