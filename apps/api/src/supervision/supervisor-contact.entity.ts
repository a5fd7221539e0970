import { defineEntity, p } from '@mikro-orm/core';
import { Supervisor } from './supervisor.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const SupervisorContactSchema = defineEntity({
  name: 'SupervisorContact',
  tableName: 'supervisor_contact',
  properties: {
    ...rowStart,
    supervisorId: () => p.manyToOne(Supervisor).mapToPk().fieldName('supervisor_id'),
    nameEncrypted: p.blob().nullable(),
    phoneEncrypted: p.blob().nullable(),
    birthYearEncrypted: p.blob().nullable(),
    organizationNameEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Name, telephone and year of birth of a supervisor, encrypted. */
export class SupervisorContact extends SupervisorContactSchema.class {}
SupervisorContactSchema.setClass(SupervisorContact);
