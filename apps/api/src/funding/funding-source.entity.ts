import { FUNDING_CATEGORIES, FUNDING_LEVELS } from '@doorstep/domain/code-lists/funding-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const FundingSourceSchema = defineEntity({
  name: 'FundingSource',
  tableName: 'funding_source',
  properties: {
    ...rowStart,
    name: p.text(),
    category: p.enum(codesOf(FUNDING_CATEGORIES)),
    level: p.enum(codesOf(FUNDING_LEVELS)).nullable(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').nullable(),
    year: p.integer(),
    budgetAmount: p.decimal().precision(18).scale(2).nullable(),
    isEarmarked: p.boolean().default(false),
    budgetCode: p.text().nullable(),
    ...rowEnd,
  },
});

/** Budget line or pool of contributors. */
export class FundingSource extends FundingSourceSchema.class {}
FundingSourceSchema.setClass(FundingSource);
