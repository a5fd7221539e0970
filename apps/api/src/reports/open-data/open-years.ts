import type { Pool } from 'pg';
import { OPEN_TABLES } from './open-tables.js';

export interface OpenDistrict {
  readonly code: string;
  readonly name: string;
  /** Years with rows, the newest first. */
  readonly years: readonly number[];
  /** Those with asset projects. */
  readonly assetYears: readonly number[];
}

/** Every district with the years of which it has something to show. */
export async function openYears(pool: Pool, districtCode: string | null = null): Promise<OpenDistrict[]> {
  const years = OPEN_TABLES.map(({ view, year }) => `select distinct r.district_code, ${year} as year from published.${view} r where $1::text is null or r.district_code = $1`);
  const { rows } = await pool.query<OpenDistrict>(
    `select d.code, d.name, coalesce(array_agg(distinct y.year order by y.year desc) filter (where y.year is not null), '{}') as years,
       array(select distinct p.plan_year from published.project p where p.district_code = d.code and p.is_asset) as "assetYears"
     from published.district d left join (${years.join(' union ')}) y on y.district_code = d.code
     where $1::text is null or d.code = $1 group by d.code, d.name order by d.code`,
    [districtCode],
  );
  return rows;
}
