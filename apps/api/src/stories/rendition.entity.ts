import { codesOf } from '@doorstep/domain/code-lists/label';
import { RENDITION_KINDS } from '@doorstep/domain/code-lists/story-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from '../platform/attachment.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { Story } from './story.entity.js';

const RenditionSchema = defineEntity({
  name: 'Rendition',
  tableName: 'rendition',
  properties: {
    ...rowStart,
    storyId: () => p.manyToOne(Story).mapToPk().fieldName('story_id'),
    kind: p.enum(codesOf(RENDITION_KINDS)),
    fileId: () => p.manyToOne(Attachment).mapToPk().fieldName('file_id'),
    mime: p.text(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    durationSec: p.integer().nullable(),
    bytes: p.bigint('string'),
    sha256: p.text(),
    altText: p.text(),
    credit: p.text(),
    ...changingEnd,
  },
});

/** A file of a story in one form and size. */
export class Rendition extends RenditionSchema.class {}
RenditionSchema.setClass(Rendition);
