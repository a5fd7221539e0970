import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from './database/base.entity.js';

const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    ...rowStart,
    userId: p.uuid(),
    ledger: p.text(),
    name: p.text(),
    filter: p.json<unknown>(),
    isShared: p.boolean().default(false),
    ...changingEnd,
  },
});

/** A filter of a ledger that a member of staff keeps, for himself or shared. */
export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);
