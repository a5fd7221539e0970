import { defineEntity, p } from '@mikro-orm/core';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

const ServiceMenuSchema = defineEntity({
  name: 'ServiceMenu',
  tableName: 'service_menu',
  properties: {
    ...rowStart,
    month: p.text(),
    item: p.text(),
    teamId: () => p.manyToOne(VolunteerTeam).mapToPk().fieldName('team_id').nullable(),
    ...rowEnd,
  },
});

/** A service that villages may order in a month. */
export class ServiceMenu extends ServiceMenuSchema.class {}
ServiceMenuSchema.setClass(ServiceMenu);

const ServiceOrderSchema = defineEntity({
  name: 'ServiceOrder',
  tableName: 'service_order',
  properties: {
    ...rowStart,
    menuId: () => p.manyToOne(ServiceMenu).mapToPk().fieldName('menu_id'),
    ...place,
    orderedOn: p.date(),
    doneOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** An order of a service by a village. */
export class ServiceOrder extends ServiceOrderSchema.class {}
ServiceOrderSchema.setClass(ServiceOrder);
