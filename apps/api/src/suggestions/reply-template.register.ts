import { organizationRegister } from '../divisions/organization.register.js';
import { sectorRegister } from '../divisions/sector.register.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { Adoption } from './suggestion.enums.js';

/** Texts that staff start a reply from (model §2.4). */
export const replyTemplateRegister = defineRegister({
  name: 'ReplyTemplate',
  zh: '答复模板',
  en: 'Reply template',
  idKind: 'rtp',
  reading: 'SUGGESTION_TEXT',
  natural: ['title'],
  order: [['title', 'asc']],
  columns: {
    title: column.text('标题', 'Title', 120),
    sectorId: column.reference(() => sectorRegister.target, 'sct', '领域', 'Sector').optional(),
    adoption: column.choice(Adoption, '采纳情况', 'Adoption').optional(),
    organizationId: column.reference(() => organizationRegister.target, 'org', '单位', 'Organization').owning('unit').optional(),
    isShared: column.flag('各单位共用', 'Shared by all units'),
    body: column.longText('正文', 'Text', 8_000),
  },
});
