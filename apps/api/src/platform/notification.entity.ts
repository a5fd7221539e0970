import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from './database/base.entity.js';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    ...rowStart,
    userId: p.uuid(),
    kind: p.text(),
    targetKind: p.text(),
    targetId: p.uuid(),
    dueOn: p.date().nullable(),
    readAt: p.datetime().nullable(),
    ...childEnd,
  },
});

/** A notice in the inbox of a member of staff. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
