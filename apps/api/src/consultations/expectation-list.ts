import type { Act } from '../platform/operation/act.js';
import type { Consultation } from './consultation.entity.js';
import { ExpectationItem } from './expectation-item.entity.js';

interface ItemRow {
  readonly itemId: string;
}

/** The expectation list of a consultation, in the order in which it was written. */
export function itemsOf(act: Act, consultation: Consultation): Promise<ExpectationItem[]> {
  return act.em.find(
    ExpectationItem,
    { consultationId: consultation.id, districtCode: act.districtCode },
    { orderBy: { id: 'asc' } },
  );
}

/** Each row of an input with its item. Refuses a row for an item of another list, or a second row for the same item. */
export function pairRows<Row extends ItemRow>(
  act: Act,
  items: readonly ExpectationItem[],
  rows: readonly Row[],
  path: string,
): { readonly row: Row; readonly item: ExpectationItem; readonly at: (field: string) => string[] }[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const at = (field: string): string[] => [path, String(index), field];
    const item = items.find(({ id }) => id === row.itemId);
    if (!item) act.refuse('NOT_FOUND', at('itemId'));
    else if (seen.has(row.itemId)) act.refuse('DUPLICATE', at('itemId'));
    seen.add(row.itemId);
    return item ? [{ row, item, at }] : [];
  });
}
