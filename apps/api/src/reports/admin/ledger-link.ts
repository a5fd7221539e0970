import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import type { FigureRequest } from '../indicators/figure-request.js';
import type { RecordKind } from '../indicators/record-kinds.js';
import type { RecordListing } from './record-listings.js';

/** Filters of the ledgers in the console, by the argument of a figure that says the same. */
const FILTERS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>> = {
  project: { planYear: 'planYear', tier: 'tiers', townCode: 'townCode' },
  suggestion: { triageClass: 'triageClasses', townCode: 'townCode' },
  progressReport: { kind: 'kinds', townCode: 'townCode' },
  consultation: { townCode: 'townCode' },
  supervisor: { townCode: 'townCode' },
  rectificationOrder: { townCode: 'townCode' },
  fundTransaction: { category: 'categories' },
};

/** The address of the ledger with the filters that it knows; the days of a figure stand in no ledger. */
export function ledgerLink({ ledger }: RecordListing, kind: RecordKind, args: FieldArguments): RawBuilder<unknown> {
  if (!ledger) return sql`null::text`;
  return sql`${args.value((values) => {
    const [figure] = values['of'] as readonly FigureRequest[];
    const given = { townCode: values['townCode'], planYear: values['planYear'], ...figure } as Readonly<Record<string, string | number | null | undefined>>;
    const search = Object.entries(FILTERS[kind] ?? {}).flatMap(([name, filter]) => {
      const value = given[name] ?? null;
      return value === null ? [] : [`${filter}=${encodeURIComponent(String(value))}`];
    });
    return search.length > 0 ? `${ledger.path}?${search.join('&')}` : ledger.path;
  })}::text`;
}
