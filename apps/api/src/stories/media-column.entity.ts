import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const MediaColumnSchema = defineEntity({
  name: 'MediaColumn',
  tableName: 'media_column',
  properties: {
    ...rowStart,
    name: p.text(),
    ownerId: () => p.manyToOne(Organization).mapToPk().fieldName('owner_id'),
    isPublic: p.boolean().default(true),
    ...rowEnd,
  },
});

/** Named column of stories. */
export class MediaColumn extends MediaColumnSchema.class {}
MediaColumnSchema.setClass(MediaColumn);
