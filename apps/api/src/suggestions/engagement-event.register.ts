import { campaignRegister } from '../divisions/campaign.register.js';
import { Tier } from '../divisions/division.enums.js';
import { organizationRegister } from '../divisions/organization.register.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { sql } from 'kysely';
import { findPersonalData } from '@doorstep/domain/text-safety';
import { EventKind, EventPlaceKind, EventPurpose } from './collecting.enums.js';
import { EngagementEvent } from './engagement-event.entity.js';

/** Events with one purpose each, so that counts by purpose never overlap; the public reads `publicText` (model §2.3). */
export const engagementEventRegister = defineRegister({
  name: 'EngagementEvent',
  zh: '活动',
  en: 'Event',
  idKind: 'evt',
  reading: 'SUGGESTION_TEXT',
  natural: ['title', 'heldOn', 'organizerId'],
  order: [['heldOn', 'desc']],
  entity: EngagementEvent,
  published: (row) => sql`${row.column('public_text')} is not null`,
  isPublished: (row) => typeof row['publicText'] === 'string',
  columns: {
    title: column.text('名称', 'Title', 120),
    kind: column.choice(EventKind, '类别', 'Kind').seen('pub'),
    purpose: column.choice(EventPurpose, '目的', 'Purpose').seen('pub'),
    heldOn: column.date('举办日期', 'Held on').notLater().seen('pub'),
    organizerId: column.reference(() => organizationRegister.target, 'org', '主办单位', 'Organizer').owning('unit'),
    level: column.choice(Tier, '级别', 'Level').seen('pub'),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    placeKind: column.choice(EventPlaceKind, '场所', 'Where').seen('pub'),
    presentPersons: column.int('参加人数', 'Present').of('人', 'persons').seen('pub'),
    campaignId: column.reference(() => campaignRegister.target, 'cmp', '集中活动', 'Campaign').optional(),
    leaders: column.text('参加领导', 'Leaders present', 200).optional(),
    summary: column.longText('活动情况', 'What happened'),
    photoIds: column.files('现场照片', 'Photographs', 'PHOTOS'),
    publicText: column
      .longText('公开文字', 'Text for the public', 2_000)
      .seen('pub')
      .checked((text) => (findPersonalData(text).length > 0 ? 'PERSONAL_DATA' : undefined))
      .optional(),
  },
});
