import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const SocialGroupSchema = defineEntity({
  name: 'SocialGroup',
  tableName: 'social_group',
  properties: {
    ...rowStart,
    code: p.text(),
    name: p.text(),
    ...rowEnd,
  },
});

/** A social group that persons and organisations belong to. */
export class SocialGroup extends SocialGroupSchema.class {}
SocialGroupSchema.setClass(SocialGroup);
