import type { Act } from './act.js';

const NEXT = `
insert into number_counter as counter (district_code, kind, year, next) values (?, ?, ?, 2)
on conflict (district_code, kind, year) do update set next = counter.next + 1
returning next - 1 as number`;

/** The next number of a kind and year in the district, from 1. The counter stays locked until the operation ends. */
export async function nextNumber(act: Act, kind: string, year: number): Promise<number> {
  const rows = await act.em.execute<{ number: number }[]>(NEXT, [act.districtCode, kind, year]);
  return rows[0]?.number ?? 1;
}
