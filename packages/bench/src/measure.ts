import autocannon from 'autocannon';
import type { ContenderName } from './contenders.ts';
import { bodyOf, requestHeaders } from './contenders.ts';
import type { Window } from './figures.ts';
import type { QueryName, Variables } from './queries.ts';

/**
 * Sends requests over `concurrency` connections for some seconds.
 * @throws Error when an answer is not 200: a refused request is no request
 */
export async function measure(
  address: string,
  contender: ContenderName,
  query: QueryName,
  sets: readonly Variables[],
  { concurrency, seconds }: { readonly concurrency: number; readonly seconds: number },
): Promise<Window> {
  const result = await autocannon({
    url: `${address}/graphql`,
    connections: concurrency,
    duration: seconds,
    requests: sets.map((variables) => ({ method: 'POST', path: '/graphql', headers: requestHeaders, body: bodyOf(contender, query, variables) })),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${contender} refused ${result.non2xx} requests of ${query}, ${result.errors} failed.`);
  }
  return { rps: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}
