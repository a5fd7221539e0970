import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const CampaignSchema = defineEntity({
  name: 'Campaign',
  tableName: 'campaign',
  properties: {
    ...rowStart,
    name: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...rowEnd,
  },
});

/** A named drive with a period. */
export class Campaign extends CampaignSchema.class {}
CampaignSchema.setClass(Campaign);
