import { defineEntity, p } from '@mikro-orm/core';
import { Story } from './story.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const MediaOutletSchema = defineEntity({
  name: 'MediaOutlet',
  tableName: 'media_outlet',
  properties: {
    ...rowStart,
    name: p.text(),
    level: p.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'] as const),
    kind: p.enum(['PAPER', 'RADIO_TV', 'ONLINE', 'NEW_MEDIA'] as const),
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
    level: p.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'] as const),
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
