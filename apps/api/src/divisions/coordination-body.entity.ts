import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Organization } from './organization.entity.js';

const CoordinationBodySchema = defineEntity({
  name: 'CoordinationBody',
  tableName: 'coordination_body',
  properties: {
    ...rowStart,
    name: p.text(),
    coordinatorId: () => p.manyToOne(Organization).mapToPk().fieldName('coordinator_id'),
    memberIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** A standing body of units, such as the joint meeting on suggestions. */
export class CoordinationBody extends CoordinationBodySchema.class {}
CoordinationBodySchema.setClass(CoordinationBody);
