import type { RawBuilder, Selectable } from 'kysely';
import { sql } from 'kysely';
import { Fields } from './fields.js';
import type { Readers, Shape } from './shape.js';
import { extendShape } from './shape.js';

/** The shapes of one graph: the public graph reads schema `published`, the admin graph the tables. */
export function shapesOver<Database>(schema: 'published' | 'public') {
  const table = (name: Extract<keyof Database, string>): RawBuilder<unknown> => sql.table(`${schema}.${name}`);
  /** Describes how `Class` is read. `key` is a column that is never null. */
  const shape = <Class, Table extends Extract<keyof Database, string>>(
    type: abstract new () => Class,
    from: Table,
    readers: (fields: Fields<Selectable<Database[Table]>>) => Readers<Class>,
    key: Extract<keyof Database[Table], string> = 'id' as Extract<keyof Database[Table], string>,
  ): Shape<Class> => ({
    typeName: type.name,
    table: table(from),
    key,
    fields: readers(new Fields()),
  });
  /** Adds the readers of `Added`, fields that a slice further right gives to the type of a left shape. */
  const extend = <Added, Table extends Extract<keyof Database, string>>(
    target: Shape<unknown>,
    _from: Table,
    readers: (fields: Fields<Selectable<Database[Table]>>) => Readers<Added>,
  ): void => extendShape<Added>(target, readers(new Fields()));
  return { table, shape, extend };
}
