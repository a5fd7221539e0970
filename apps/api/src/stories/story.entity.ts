import { codesOf } from '@doorstep/domain/code-lists/label';
import { STORY_FORMATS } from '@doorstep/domain/code-lists/story-codes';
import { STORY_STATES } from '@doorstep/domain/machines/story';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { MediaColumn } from './media-column.entity.js';
import { ResidentVoice } from './resident-voice.entity.js';

const StorySchema = defineEntity({
  name: 'Story',
  tableName: 'story',
  properties: {
    ...rowStart,
    columnId: () => p.manyToOne(MediaColumn).mapToPk().fieldName('column_id').nullable(),
    format: p.enum(codesOf(STORY_FORMATS)),
    title: p.text(),
    body: p.text().nullable(),
    link: p.text().nullable(),
    voiceId: () => p.manyToOne(ResidentVoice).mapToPk().fieldName('voice_id').nullable(),
    byline: p.text(),
    revision: p.integer().default(1),
    correctionNote: p.text().nullable(),
    embargoUntil: p.datetime().nullable(),
    copyrightHolder: p.text(),
    usageTerms: p.text(),
    rightsUntil: p.date().nullable(),
    durationSec: p.integer().nullable(),
    views: p.integer().nullable(),
    state: p.enum(codesOf(STORY_STATES)),
    publishedAt: p.datetime().nullable(),
    releasedAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    ...rowEnd,
  },
});

/** What the district publishes; `releasedAt` is when it became visible to the public. */
export class Story extends StorySchema.class {}
StorySchema.setClass(Story);
