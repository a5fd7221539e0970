import type { Order } from '../shape/keyset.js';
import { byPublicId } from '../shape/conditions.js';
import { admits } from '../operation/scope.js';
import { sortedBy } from '../graph/sort.js';
import { oneRow, pagedList } from '../shape/roots.js';
import type { Roots } from '../shape/statement.js';
import { snake } from './names.js';
import type { Register } from './register.js';
import { filtered, filtersOf, sortColumns } from './register-filter.js';
import { readable } from './register-policy.js';

/** The readers of a register's list and detail: one statement each. */
export function rootsOf(register: Register): Roots {
  const { definition, list, field, idKind } = register;
  const admit = admits(definition.reading);
  const filters = filtersOf(register);
  const usual: Order = [...(definition.order ?? []).map(([key, way]) => [snake(key), way] as const), ...(definition.order ? [] : [['created_at', 'desc'] as const]), ['id', 'desc']];
  return {
    [list]: {
      admit,
      ...pagedList(() => register.shape, {
        order: sortedBy(sortColumns(register), usual),
        where: (row, args) => [...readable(register, row), ...filtered(filters, row, args)],
      }),
    },
    [field]: { admit, ...oneRow(() => register.shape, (row, args) => [byPublicId(idKind, row, args), ...readable(register, row)]) },
  };
}
