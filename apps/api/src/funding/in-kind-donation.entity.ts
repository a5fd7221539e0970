import { defineEntity, p } from '@mikro-orm/core';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from '../projects/project.entity.js';
import { Contributor } from './contributor.entity.js';

const InKindDonationSchema = defineEntity({
  name: 'InKindDonation',
  tableName: 'in_kind_donation',
  properties: {
    ...rowStart,
    contributorId: () => p.manyToOne(Contributor).mapToPk().fieldName('contributor_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id').nullable(),
    ...place,
    description: p.text(),
    items: p.integer(),
    unit: p.text(),
    voucherValue: p.decimal("string").nullable(),
    fairValue: p.decimal("string").nullable(),
    receivedOn: p.date(),
    publishName: p.boolean().default(false),
    ...rowEnd,
  },
});

/** Goods that were given. */
export class InKindDonation extends InKindDonationSchema.class {}
InKindDonationSchema.setClass(InKindDonation);
