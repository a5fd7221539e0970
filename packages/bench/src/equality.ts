import { isDeepStrictEqual } from 'node:util';
import type { ContenderName } from './contenders.ts';
import { ask, CONTENDERS } from './contenders.ts';
import { postgraphileQueries } from './postgraphile-queries.ts';
import type { QueryName, Variables } from './queries.ts';

/**
 * Compares every answer with the hand-written one before anything is timed: all of `data` for Doorstep, the values that
 * matter for PostGraphile, whose rows have a form of their own.
 * @throws Error at the first difference
 */
export async function compareAnswers(
  addressOf: (contender: ContenderName) => string,
  query: QueryName,
  sets: readonly Variables[],
): Promise<void> {
  const { essence, essenceOfHandwritten } = postgraphileQueries[query];
  for (const variables of sets) {
    const limit = await ask(addressOf('handwritten'), 'handwritten', query, variables);
    for (const contender of CONTENDERS) {
      const data = await ask(addressOf(contender), contender, query, variables);
      const isSame =
        contender === 'postgraphile' ? isDeepStrictEqual(essence(data), essenceOfHandwritten(limit)) : isDeepStrictEqual(data, limit);
      if (isSame) continue;
      const [ours, theirs] = contender === 'postgraphile' ? [essenceOfHandwritten(limit), essence(data)] : [limit, data];
      throw new Error(`${contender} answers ${query} ${JSON.stringify(variables)} differently.\n${difference(ours, theirs)}`);
    }
  }
}

function difference(expected: unknown, found: unknown): string {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(found)];
  const place = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, place - 80);
  return `handwritten: …${one.slice(from, place + 160)}\nit:          …${other.slice(from, place + 160)}`;
}
