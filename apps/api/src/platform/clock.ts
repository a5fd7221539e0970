import type { EntityManager } from '@mikro-orm/postgresql';

/** The district's business time. */
export interface DistrictClock {
  /** The day in Asia/Shanghai, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
}

const CLOCK = `
select (select value #>> '{}' from setting
        where district_code = district.code and key = 'clock.today' and district.is_demo
        order by valid_from desc limit 1) as today
from district where code = ?`;

/** Real time, or for a demonstration district its own date with the real time of day. */
export async function clockOf(em: EntityManager, districtCode: string): Promise<DistrictClock> {
  const rows = await em.execute<{ today: string | null }[]>(CLOCK, [districtCode]);
  return clockAt(rows[0]?.today ?? null, new Date());
}

export function clockAt(demonstrationDay: string | null, real: Date): DistrictClock {
  if (demonstrationDay === null) return { today: dayInShanghai(real), now: real };
  const time = new Date(real.getTime() + SHANGHAI_OFFSET).toISOString().slice(10, 23);
  return { today: demonstrationDay, now: new Date(`${demonstrationDay}${time}+08:00`) };
}

/** China has had one zone without summer time since 1991. */
const SHANGHAI_OFFSET = 8 * 3600 * 1000;

/** The day of an instant in Asia/Shanghai. */
export function dayInShanghai(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}
