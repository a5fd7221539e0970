import { pinyin } from 'pinyin-pro';
import type { Pool } from 'pg';

/** A town or village as a picker shows it. */
export interface DivisionChoice {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly initials: string;
}

const TOWNS_AND_VILLAGES = `
select code, name, null as "parentCode" from town where district_code = $1 and voided_at is null and closed_on is null
union all
select code, name, town_code from village where district_code = $1 and voided_at is null and closed_on is null
order by code`;

/** A district has a few hundred villages; more than this nobody picks from. */
const MOST_FOUND = 50;

/** Towns and villages of a district whose name, code or pinyin initials hold the text; all of them without a text. */
export async function divisionChoices(pool: Pool, districtCode: string, text: string | undefined): Promise<DivisionChoice[]> {
  const { rows } = await pool.query<Omit<DivisionChoice, 'initials'>>(TOWNS_AND_VILLAGES, [districtCode]);
  const choices = rows.map((row) => ({ ...row, initials: initialsOf(row.name) }));
  const wanted = text?.trim().toLowerCase();
  if (!wanted) return choices;
  const fits = ({ code, name, initials }: DivisionChoice): boolean =>
    code.startsWith(wanted) || name.toLowerCase().includes(wanted) || initials.startsWith(wanted);
  return choices.filter(fits).slice(0, MOST_FOUND);
}

/** Initials of a name in pinyin: 城厢镇 → cxz. Readings are taken from the whole name, so that 重庆 is cq. */
function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
}
