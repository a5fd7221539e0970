import type { EntityManager } from '@mikro-orm/postgresql';
import { receiptNo } from '@doorstep/domain/receipt-number';

const NEXT = `update receipt_counter set next = next + 1 where day = ? returning next - 1 as serial`;

/** The first number of a day goes on from receipts that came with an import or the demonstration. */
const FIRST = `
insert into receipt_counter (day, next)
select ?::date, 2 + coalesce(max(substr(receipt_no, 10)::int), 0) from suggestion where receipt_no like ?
on conflict (day) do update set next = receipt_counter.next + 1 returning next - 1 as serial`;

/**
 * The next receipt number of a day, for the whole installation. Taken outside a transaction it locks nobody
 * out; a number that is not used then leaves a gap, which model §1 allows.
 */
export async function nextReceiptNo(em: EntityManager, day: string): Promise<string> {
  const [row] = await em.execute<{ serial: number }[]>(NEXT, [day]);
  if (row) return receiptNo(day, row.serial);
  const [first] = await em.execute<{ serial: number }[]>(FIRST, [day, `${day.replaceAll('-', '')}-%`]);
  if (!first) throw new Error('The counter gave no receipt number.');
  return receiptNo(day, first.serial);
}
