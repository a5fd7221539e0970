import { CONTRIBUTOR_KINDS } from '@doorstep/domain/code-lists/funding-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const ContributorSchema = defineEntity({
  name: 'Contributor',
  tableName: 'contributor',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(CONTRIBUTOR_KINDS)),
    name: p.text().nullable(),
    unifiedCode: p.text().nullable(),
    isBeneficiary: p.boolean().default(false),
    publishName: p.boolean().default(false),
    anonymous: p.boolean().default(false),
    ...rowEnd,
  },
});

/** Who gives; the name of an individual stands here only when it may be published. */
export class Contributor extends ContributorSchema.class {}
ContributorSchema.setClass(Contributor);
