import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { home } from './home.ts';

export const QUERY_NAMES = ['list', 'detail', 'statistics', 'feed'] as const;
export type QueryName = (typeof QUERY_NAMES)[number];
export type Variables = Readonly<Record<string, unknown>>;

const DISTRICT = '990101';
const TOWNS = 10;
const CODES = 64;
const CURSORS = 10;
const PAGE = 50;
const FEED_PAGE = 100;

/** The text of a registered operation, exactly as it is registered. */
export function registeredDocument(name: QueryName): string {
  return readFileSync(join(home, 'packages', 'schema', 'registered', `${name}.graphql`), 'utf8');
}

/** The variables that the requests of a query rotate through, from the rows of the demonstration district. */
export async function variableSets(publicUrl: string): Promise<Readonly<Record<QueryName, readonly Variables[]>>> {
  const client = new pg.Client({ connectionString: publicUrl });
  await client.connect();
  try {
    const column = async <T>(text: string, values: unknown[]): Promise<T[]> =>
      (await client.query<{ value: T }>(text, values)).rows.map(({ value }) => value);
    const years = await column<number>('select distinct plan_year as value from published.project where district_code = $1 order by 1 desc limit 2', [DISTRICT]);
    const towns = await column<string>('select code as value from published.town where district_code = $1 order by code limit $2', [DISTRICT, TOWNS]);
    const codes = await column<string>(
      `select code as value from (select code, row_number() over (order by id) as no, count(*) over () as total from published.project where district_code = $1) p
        where no % greatest(total / $2::int, 1) = 0 order by no limit $2`,
      [DISTRICT, CODES],
    );
    const cursors = await column<string>(
      `select json_build_array(xid, seq)::text as value from (select xid, seq, row_number() over (order by xid, seq) as no from published.story_change) c
        where no % $1 = 0 order by no limit $2`,
      [FEED_PAGE, CURSORS],
    );
    return {
      list: years.flatMap((planYear) => towns.map((townCode) => ({ districtCode: DISTRICT, planYear, townCode, first: PAGE }))),
      detail: codes.map((code) => ({ code })),
      statistics: years.map((planYear) => ({ district: DISTRICT, planYear })),
      feed: cursors.map((keys) => ({ first: FEED_PAGE, after: Buffer.from(keys.replaceAll(', ', ',')).toString('base64url') })),
    };
  } finally {
    await client.end();
  }
}
