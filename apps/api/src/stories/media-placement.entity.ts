import { codesOf } from '@doorstep/domain/code-lists/label';
import { OUTLET_KINDS, OUTLET_LEVELS } from '@doorstep/domain/code-lists/story-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Story } from './story.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const MediaOutletSchema = defineEntity({
  name: 'MediaOutlet',
  tableName: 'media_outlet',
  properties: {
    ...rowStart,
    name: p.text(),
    level: p.enum(codesOf(OUTLET_LEVELS)),
    kind: p.enum(codesOf(OUTLET_KINDS)),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Where stories appear. */
export class MediaOutlet extends MediaOutletSchema.class {}
MediaOutletSchema.setClass(MediaOutlet);

const MediaPlacementSchema = defineEntity({
  name: 'MediaPlacement',
  tableName: 'media_placement',
  properties: {
    ...rowStart,
    storyId: () => p.manyToOne(Story).mapToPk().fieldName('story_id').nullable(),
    outletId: () => p.manyToOne(MediaOutlet).mapToPk().fieldName('outlet_id'),
    level: p.enum(codesOf(OUTLET_LEVELS)),
    title: p.text(),
    publishedOn: p.date(),
    url: p.text().nullable(),
    durationSec: p.integer().nullable(),
    ...rowEnd,
  },
});

/** Appearance of a story in an outlet. */
export class MediaPlacement extends MediaPlacementSchema.class {}
MediaPlacementSchema.setClass(MediaPlacement);
