import type { House } from './house.js';
import type { Act } from './operation/act.js';
import { inTransaction } from './operation/run-operation.js';
import type { Slice } from './slice.js';

/** Work of the system that follows from the day: reports that open, lamps, releases. It may run twice a day without harm. */
export interface Duty {
  readonly name: string;
  run(act: Act): Promise<void>;
}

/** Runs every duty for every district, each in a transaction of its own. Once, however many processes there are. */
export async function runDuties(house: House, slices: readonly Slice[]): Promise<void> {
  const districts = await house.database.pool.query<{ code: string }>('select code from district order by code');
  for (const { code } of districts.rows) {
    for (const duty of slices.flatMap((slice) => slice.duties ?? [])) {
      await inTransaction(house, { kind: 'SYSTEM' }, code, `duty.${duty.name}`, (act) => duty.run(act));
    }
  }
}
