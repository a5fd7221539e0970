import { CHANNEL_GROUPS } from '@doorstep/domain/code-lists/collecting-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const ChannelSchema = defineEntity({
  name: 'Channel',
  tableName: 'channel',
  properties: {
    ...rowStart,
    code: p.text(),
    name: p.text(),
    channelGroup: p.enum(codesOf(CHANNEL_GROUPS)),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...rowEnd,
  },
});

/** How suggestions come in; a district may add its own. */
export class Channel extends ChannelSchema.class {}
ChannelSchema.setClass(Channel);
