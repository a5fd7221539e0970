import { MEETING_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { CoordinationBody } from '../divisions/coordination-body.entity.js';
import { Attachment } from '../platform/attachment.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const MeetingSchema = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(MEETING_KINDS)),
    bodyId: () => p.manyToOne(CoordinationBody).mapToPk().fieldName('body_id').nullable(),
    month: p.text().nullable(),
    heldOn: p.date(),
    chair: p.text(),
    organizationIds: p.array().columnType('uuid[]').onCreate(() => []),
    attendees: p.text().nullable(),
    projectIds: p.array().columnType('uuid[]').onCreate(() => []),
    decisions: p.text().nullable(),
    minutesId: () => p.manyToOne(Attachment).mapToPk().fieldName('minutes_id').nullable(),
    ...rowEnd,
  },
});

/** A meeting of units with its projects and decisions. */
export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);
