import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const VolunteerTeamSchema = defineEntity({
  name: 'VolunteerTeam',
  tableName: 'volunteer_team',
  properties: {
    ...rowStart,
    name: p.text(),
    theme: p.text(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    members: p.integer(),
    ...place,
    foundedOn: p.date(),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** A team of volunteers. */
export class VolunteerTeam extends VolunteerTeamSchema.class {}
VolunteerTeamSchema.setClass(VolunteerTeam);
