import type { EntityManager } from '@mikro-orm/postgresql';
import { publicId } from '@doorstep/domain/public-id';
import type { PublicRow } from './concept.js';

/** The public changes of one operation. A row that was public and is no more leaves a tombstone. */
export class ChangeLog {
  readonly #entries = new Map<string, { readonly row: PublicRow; readonly kind: 'UPSERT' | 'TOMBSTONE' }>();

  note(before: readonly PublicRow[], after: readonly PublicRow[]): void {
    for (const row of before) this.#entries.set(keyOf(row), { row, kind: 'TOMBSTONE' });
    for (const row of after) this.upsert(row);
  }

  upsert(row: PublicRow): void {
    this.#entries.set(keyOf(row), { row, kind: 'UPSERT' });
  }

  /** Written in the transaction of the change: readers take entries below the oldest running transaction. */
  async write(em: EntityManager, districtCode: string): Promise<void> {
    for (const { row, kind } of this.#entries.values()) {
      await em.execute(
        'insert into change_log_entry (district_code, type, public_id, kind) values (?, ?, ?, ?)',
        [districtCode, row.type, publicId(row.type, row.id), kind],
      );
    }
  }
}

function keyOf(row: PublicRow): string {
  return `${row.type} ${row.id}`;
}
