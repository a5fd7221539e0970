import { sql } from 'kysely';
import { attachmentShape, filesIn } from '../files/admin/attachment.shape.js';
import { movesReader } from '../graph/move-type.js';
import { Fields } from '../shape/fields.js';
import type { Reader, RowRef, Shape } from '../shape/shape.js';
import type { RegisterColumn } from './column.js';
import { snake } from './names.js';
import type { Register } from './register.js';
import { rowOperationsOf } from './register-operations.js';
import { contactVisible, factsOf } from './register-policy.js';
import { shownColumns } from './register-type.js';
import { targetOf } from './target.js';

const f = new Fields<Record<string, unknown>>();
const MOST_REFERENCES = 200;

/** How a register's row is read; of a shape that exists, what it lacks is added. */
export function shapeOf(register: Register): Shape<object> {
  const { definition, idKind, table, name } = register;
  const given = definition.shape as Shape<object> | undefined;
  const readers: Record<string, Reader<unknown>> = {
    id: f.id(idKind, 'id'),
    version: f.column('version'),
    createdAt: f.instant('created_at'),
    createdByName: f.value((row) => sql`(select creator.display_name from public."user" creator where creator.id = ${row.column('created_by')})`),
    moves: movesReader(definition.stages?.machine ?? null, () => rowOperationsOf(register), (row) => factsOf(register, row)),
  };
  if (definition.contact) readers['mayReadContact'] = f.value((row) => contactVisible(register, row));
  for (const [field, key, column] of shownColumns(register)) readers[field] = readerOf(snake(key), column);
  if (!given) return { typeName: name, table: sql.table(`public.${table}`), key: 'id', fields: readers };
  for (const [field, reader] of Object.entries(readers)) {
    if (!given.fields[field]) (given.fields as Record<string, Reader<unknown>>)[field] = reader;
  }
  return given;
}

function readerOf(name: string, column: RegisterColumn<unknown>): Reader<unknown> {
  switch (column.kind) {
    case 'decimal':
    case 'percent':
      return f.text(name);
    case 'money':
      return f.money(name);
    case 'instant':
      return f.instant(name);
    case 'reference': {
      const on = (outer: RowRef, inner: RowRef) => sql`${inner.column(targetOf(column).key)} = ${outer.column(name)}`;
      return column.isRequired ? f.one(() => targetOf(column).shape(), { on, always: true }) : f.one(() => targetOf(column).shape(), { on });
    }
    case 'file':
      return f.one(() => attachmentShape, { on: { id: name } });
    case 'files':
      return f.many(() => attachmentShape, filesIn(name));
    case 'references':
      return f.many(() => targetOf(column).shape(), {
        on: (outer: RowRef, inner: RowRef) => sql`${inner.column('id')} = any(${outer.column(name)})`,
        order: [['id', 'asc']],
        most: MOST_REFERENCES,
      });
    default:
      return f.column(name);
  }
}
