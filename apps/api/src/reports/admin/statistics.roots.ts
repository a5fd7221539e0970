import { sql } from 'kysely';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { forbidden } from '../../platform/graph/errors.js';
import { fromContext } from '../../platform/shape/slots.js';
import type { Roots } from '../../platform/shape/statement.js';
import { indicatorsReader } from '../indicator-reader.js';
import type { StatisticsOptions } from '../statistics-reader.js';
import { statisticsReader } from '../statistics-reader.js';
import { indicatorRowsReader } from './indicator-rows.roots.js';
import { townOf } from './town-of.js';

/** The figures of the viewer's district, or of the one town the viewer answers for. */
export const districtFigures: StatisticsOptions = {
    districtCode: () => sql`${fromContext<AdminContext, string>(({ viewer }) => viewer.districtCode)}::text`,
    today: () => sql`${fromContext<AdminContext, string>(({ today }) => today)}::date`,
    // Who answers for one town sees its figures; the others may ask for one town or take the district.
    townCode: ({ args }) => sql`coalesce(${fromContext<AdminContext, string | null>(townOf)}::text, ${args.get('townCode')}::text)`,
    isPublic: false,
};

/** Figures of every size are for who has a role in the district. */
function admit(context: object): void {
  if ((context as AdminContext).viewer.grants.length === 0) throw forbidden();
}

export const statisticsRoots: Roots = {
  statistics: { ...statisticsReader(districtFigures), admit },
  indicators: { ...indicatorsReader({ isPublic: false }), admit },
  indicatorRows: { ...indicatorRowsReader, admit },
};
