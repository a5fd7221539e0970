import type { ContenderName, ProgramName } from './contenders.ts';
import type { QueryName } from './queries.ts';
import { table } from './table.ts';

/** One measured cell as it is printed and written. */
export interface Row {
  readonly query: QueryName;
  readonly concurrency: number;
  readonly contender: ContenderName;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  /** Requests per second as a share of the hand-written contender's in the same rounds. */
  readonly shareOfLimit: number;
}

/** What a program needs: milliseconds from its start to its first correct answer, MiB then and after the load. */
export interface Footprint {
  readonly program: ProgramName;
  readonly coldStartMs: number;
  readonly memoryAtStart: number | undefined;
  readonly memoryAfterLoad: number | undefined;
}

/** Shares of the limit that are aimed at with 16 requests at a time. */
const AIMS: Readonly<Record<QueryName, { readonly doorstep: number; readonly registered: number }>> = {
  list: { doorstep: 0.5, registered: 0.8 },
  detail: { doorstep: 0.45, registered: 0.8 },
  statistics: { doorstep: 0.9, registered: 0.9 },
  feed: { doorstep: 0.8, registered: 0.9 },
};
const AIM_OVER_POSTGRAPHILE: Readonly<Partial<Record<QueryName, number>>> = { list: 1.3, detail: 1.3 };
const AIM_CACHED = 5;
const AIMED_CONCURRENCY = 16;

function aimOf({ query, contender, concurrency }: Row): number | undefined {
  if (concurrency !== AIMED_CONCURRENCY) return undefined;
  if (contender === 'doorstep') return AIMS[query].doorstep;
  if (contender === 'doorstep-cached') return AIM_CACHED;
  return contender === 'doorstep-registered' ? AIMS[query].registered : undefined;
}

export function rowTable(rows: readonly Row[]): string {
  const head = ['query', 'c', 'contender', 'req/s', 'p50 ms', 'p99 ms', 'of limit', 'aim'];
  const lines = rows.map((row) => [
    row.query,
    String(row.concurrency),
    row.contender,
    row.rps.toFixed(0),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    row.shareOfLimit.toFixed(2),
    aimOf(row)?.toFixed(2) ?? '',
  ]);
  return table([head, ...lines], [2]);
}

/** Doorstep's requests per second over PostGraphile's, at the concurrency of the aims. */
export function overPostgraphile(rows: readonly Row[]): string {
  const of = (query: QueryName, contender: ContenderName): Row | undefined =>
    rows.find((row) => row.query === query && row.contender === contender && row.concurrency === AIMED_CONCURRENCY);
  const lines = [...new Set(rows.map(({ query }) => query))].flatMap((query) => {
    const [doorstep, other] = [of(query, 'doorstep'), of(query, 'postgraphile')];
    if (!doorstep || !other) return [];
    return [[query, (doorstep.rps / other.rps).toFixed(2), AIM_OVER_POSTGRAPHILE[query]?.toFixed(2) ?? '']];
  });
  return table([['query', '× PostGraphile', 'aim'], ...lines], []);
}

export function footprintTable(footprints: readonly Footprint[]): string {
  const megabytes = (value: number | undefined): string => (value === undefined ? '?' : `${value}`);
  return table(
    [
      ['program', 'cold start ms', 'MiB at start', 'MiB after load'],
      ...footprints.map((one) => [one.program, one.coldStartMs.toFixed(0), megabytes(one.memoryAtStart), megabytes(one.memoryAfterLoad)]),
    ],
    [],
  );
}
