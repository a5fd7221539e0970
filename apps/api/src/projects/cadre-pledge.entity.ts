import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const CadrePledgeSchema = defineEntity({
  name: 'CadrePledge',
  tableName: 'cadre_pledge',
  properties: {
    ...rowStart,
    cadreName: p.text(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    deed: p.text(),
    ...place,
    promisedOn: p.date(),
    dueOn: p.date().nullable(),
    doneOn: p.date().nullable(),
    evidenceIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** A good deed pledged by a leading cadre; it is no project. */
export class CadrePledge extends CadrePledgeSchema.class {}
CadrePledgeSchema.setClass(CadrePledge);
