import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { RegisterTarget } from '../platform/register/target.js';
import { storyShape } from './admin/story.shape.js';
import { Story } from './admin/story.type.js';
import { mediaOutletRegister } from './media-outlet.register.js';
import { MediaPlacement } from './media-placement.entity.js';
import { OutletLevel } from './story.enums.js';

const storyTarget: RegisterTarget = {
  idKind: 'sty',
  table: 'story',
  type: () => Story,
  shape: () => storyShape,
  key: 'id',
  names: ['title'],
  list: 'stories',
};

/** Where and when a story, or another text about the district's work, appeared (model §2.8). */
export const mediaPlacementRegister = defineRegister({
  name: 'MediaPlacement',
  zh: '刊载',
  en: 'Placement',
  idKind: 'plc',
  reading: 'PUBLIC_DATA',
  write: 'placement.record',
  natural: ['outletId', 'title', 'publishedOn'],
  order: [['publishedOn', 'desc']],
  entity: MediaPlacement,
  columns: {
    title: column.text('标题', 'Title', 120).seen('pub'),
    outletId: column.reference(() => mediaOutletRegister.target, 'otl', '媒体', 'Outlet').seen('pub'),
    level: column.choice(OutletLevel, '级别', 'Level').seen('pub'),
    publishedOn: column.date('刊载日期', 'Published on').notLater().seen('pub'),
    storyId: column.reference(() => storyTarget, 'sty', '稿件', 'Story').seen('pub').optional(),
    url: column.code('网址', 'Address', /^https?:\/\/\S{1,480}$/).seen('pub').optional(),
    durationSec: column.int('时长', 'Length').of('秒', 'seconds').seen('pub').optional(),
  },
});
