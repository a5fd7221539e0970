import { registerEnumType } from 'type-graphql';
import type { FieldArguments } from '../shape/arguments.js';
import type { Order } from '../shape/keyset.js';
import { bilingual } from './descriptions.js';

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: bilingual('排序方向', 'Direction of an order'),
  valuesConfig: {
    ASC: { description: bilingual('升序', 'Ascending') },
    DESC: { description: bilingual('降序', 'Descending') },
  },
});

/** The order that a table was asked for: columns by sort field, the id last so that pages do not overlap. */
export function sortedBy(columns: Readonly<Record<string, string>>, otherwise: Order) {
  return (args: FieldArguments): Order => {
    const column = columns[args.now<string>('sort.field') ?? ''];
    if (!column) return otherwise;
    const direction = args.now<string>('sort.direction') === 'ASC' ? 'asc' : 'desc';
    return [[column, direction], ['id', direction]];
  };
}
