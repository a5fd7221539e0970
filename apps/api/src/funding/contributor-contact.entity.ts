import { defineEntity, p } from '@mikro-orm/core';
import { Contributor } from './contributor.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const ContributorContactSchema = defineEntity({
  name: 'ContributorContact',
  tableName: 'contributor_contact',
  properties: {
    ...rowStart,
    contributorId: () => p.manyToOne(Contributor).mapToPk().fieldName('contributor_id'),
    nameEncrypted: p.blob().nullable(),
    phoneEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Name of an individual and telephone of a contributor, encrypted. */
export class ContributorContact extends ContributorContactSchema.class {}
ContributorContactSchema.setClass(ContributorContact);
