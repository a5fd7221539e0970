import type { PublicIdKind } from '@doorstep/domain/public-id';
import { kindOf, uuidOf } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import { columnsOf, joined } from '../shape/compilation.js';
import type { RawBuilder } from 'kysely';
import type { Reader, Shape } from '../shape/shape.js';

/** No field of GraphQL can be called so: the name of the type that a row of an interface is. */
export const TYPE_KEY = '$type';

export type Nodes = Readonly<Partial<Record<PublicIdKind, () => Shape<unknown>>>>;

/** Any object of the graph by its id; the prefix says which shape reads it. Unknown and hidden ids are null. */
export function nodeReader(nodes: Nodes): Reader<unknown> {
  return {
    read: ({ args, nodes: selected, compilation }) => {
      const kind = args.decide('id', (id) => kindOf(String(id)));
      const shape = kind && nodes[kind]?.();
      if (!kind || !shape) return sql`null::json`;
      const row = compilation.newRow();
      const joins: RawBuilder<unknown>[] = [];
      const pairs = compilation.pairsOf(shape, row, selected, joins);
      const columns = columnsOf([[TYPE_KEY, sql`${sql.lit(shape.typeName)}::text`], ...pairs]);
      const id = args.get('id', (value) => uuidOf(kind, String(value)) ?? null);
      return sql`(select row_to_json(o) from (select ${columns} from ${shape.table} as ${sql.id(row.alias)}${joined(joins)} where ${row.column('id')} = ${id}::uuid) o)`;
    },
  };
}
