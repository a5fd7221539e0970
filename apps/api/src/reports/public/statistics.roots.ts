import { sql } from 'kysely';
import type { Roots } from '../../platform/shape/statement.js';
import { indicatorsReader } from '../indicator-reader.js';
import { statisticsReader } from '../statistics-reader.js';
import { comparisonReader } from './comparison.roots.js';

export const publicStatisticsRoots: Roots = {
  statistics: statisticsReader({
    districtCode: ({ args }) => sql`${args.get('district')}::text`,
    today: (_at, districtCode) => sql`(select d.today from published.district d where d.code = ${districtCode})`,
    isThere: (districtCode) => sql`exists (select from published.district d where d.code = ${districtCode})`,
    isPublic: true,
  }),
  indicators: indicatorsReader({ isPublic: true }),
  compare: comparisonReader,
};
