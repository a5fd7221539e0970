import { sql } from 'kysely';
import type { PublicTables } from '../../database/tables.generated.js';
import type { RowRef, Shape } from '../../shape/shape.js';
import { shapesOver } from '../../shape/shapes-over.js';
import { Attachment } from './attachment.type.js';

const { shape } = shapesOver<PublicTables>('public');

export const attachmentShape: Shape<Attachment> = shape(Attachment, 'attachment', (f) => ({
  id: f.id('att', 'id'),
  kind: f.column('kind'),
  filename: f.column('filename'),
  mediaType: f.column('media_type'),
  bytes: f.value<number>((row) => sql`${row.column('bytes')}::int`),
  width: f.column('width'),
  height: f.column('height'),
  altText: f.column('alt_text'),
  url: f.value<string>((row) => sql`'/admin/files/att_' || replace(${row.column('id')}::text, '-', '')`),
  createdAt: f.instant('created_at'),
}));

/** The files of a list in a row, in the order of sending. */
export const filesIn = (column: string) =>
  ({
    on: (outer: RowRef, inner: RowRef) => sql`${inner.column('id')} = any(${outer.column(column)})`,
    order: [['created_at', 'asc'], ['id', 'asc']],
    most: 50,
  }) as const;
