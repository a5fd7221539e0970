import { ID_KINDS } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import type { PublicTables } from '../database/tables.generated.js';
import { auditActionLabel } from '../operation/audit-action-label.js';
import { publicIdText } from '../shape/fields.js';
import type { RowRef, Shape } from '../shape/shape.js';
import { shapesOver } from '../shape/shapes-over.js';
import { AuditChange, AuditEntry } from './audit-entry.type.js';

const { shape } = shapesOver<PublicTables>('public');

/** An operation that changes very many rows is shown in its beginning. */
const MOST_CHANGES = 500;

/**
 * Value by value. A row that several flushes wrote stands there several times: the last one before belongs to the
 * last one after, as only the first may be new.
 */
const changes = (row: RowRef) => sql`
  with after as (
    select change ->> 'table' as "table", change ->> 'id' as id, change -> 'values' as row_values, ord,
      row_number() over (partition by change ->> 'table', change ->> 'id' order by ord desc) as no
    from jsonb_array_elements(${row.column('after')}) with ordinality as a(change, ord)
  ), before as (
    select change ->> 'table' as "table", change ->> 'id' as id, change -> 'values' as row_values,
      row_number() over (partition by change ->> 'table', change ->> 'id' order by ord desc) as no
    from jsonb_array_elements(${row.column('before')}) with ordinality as b(change, ord)
  )
  select after.ord, after."table", field.key as field, before.row_values ->> field.key as before, field.value as after
  from after left join before on before."table" = after."table" and before.id is not distinct from after.id and before.no = after.no
  cross join lateral jsonb_each_text(case jsonb_typeof(after.row_values) when 'object' then after.row_values else '{}' end) field
  order by after.ord, field.key limit ${sql.lit(MOST_CHANGES)}`;

/** Concepts are called as the types of their ids, with a small first letter. */
const entityId = (row: RowRef) => {
  const cases = Object.entries(ID_KINDS).map(([kind, type]) => {
    const entity = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
    return sql`when ${sql.lit(entity)} then ${publicIdText(kind as PublicIdKind, row.column('entity_id'))}`;
  });
  return sql`case ${row.column('entity')} ${sql.join(cases, sql` `)} else ${row.column('entity_id')}::text end`;
};

export const auditEntryShape: Shape<AuditEntry> = shape(AuditEntry, 'audit_entry', (f) => ({
  id: f.id('aud', 'id'),
  seq: f.text('seq'),
  at: f.instant('at'),
  actorName: f.value<string | null>((row) => sql`(select actor.display_name from public."user" actor where actor.id = ${row.column('actor_id')})`),
  actingForName: f.value<string | null>((row) => sql`(select absent.display_name from public."user" absent where absent.id = ${row.column('acting_for_id')})`),
  action: f.column('action'),
  actionLabel: f.derive((row) => row.column('action'), (action: string) => auditActionLabel(action).zh),
  actionLabelEn: f.derive((row) => row.column('action'), (action: string) => auditActionLabel(action).en),
  entity: f.column('entity'),
  entityId: f.value<string | null>(entityId),
  changes: f.rows<AuditChange>(
    AuditChange.name,
    changes,
    (inner) => ({
      table: inner.code<string>('table'),
      field: inner.code<string>('field'),
      before: inner.code<string | null>('before'),
      after: inner.code<string | null>('after'),
    }),
    [['ord', 'asc'], ['field', 'asc']],
  ),
}));
