import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from '../platform/attachment.entity.js';
import { changingEnd, rowKey } from '../platform/database/base.entity.js';

const DistrictSchema = defineEntity({
  name: 'District',
  tableName: 'district',
  properties: {
    ...rowKey,
    code: p.text(),
    name: p.text(),
    brandName: p.text().nullable(),
    isDemo: p.boolean().default(false),
    logoId: () => p.manyToOne(Attachment).mapToPk().fieldName('logo_id').nullable(),
    ...changingEnd,
  },
});

/** A district that the installation serves. */
export class District extends DistrictSchema.class {}
DistrictSchema.setClass(District);
