import { codesOf } from '@doorstep/domain/code-lists/label';
import { ADOPTIONS } from '@doorstep/domain/code-lists/suggestion-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { Sector } from '../divisions/sector.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const ReplyTemplateSchema = defineEntity({
  name: 'ReplyTemplate',
  tableName: 'reply_template',
  properties: {
    ...rowStart,
    title: p.text(),
    sectorId: () => p.manyToOne(Sector).mapToPk().fieldName('sector_id').nullable(),
    adoption: p.enum(codesOf(ADOPTIONS)).nullable(),
    body: p.text(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').nullable(),
    isShared: p.boolean().default(false),
    ...rowEnd,
  },
});

/** Words of a reply that staff start from. */
export class ReplyTemplate extends ReplyTemplateSchema.class {}
ReplyTemplateSchema.setClass(ReplyTemplate);
