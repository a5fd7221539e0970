import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { CoordinationBody } from './coordination-body.entity.js';
import { organizationRegister } from './organization.register.js';

/** Standing bodies with member organisations; their meetings are rows of Meeting (model §2.1). */
export const coordinationBodyRegister = defineRegister({
  name: 'CoordinationBody',
  list: 'coordinationBodies',
  zh: '协调机制',
  en: 'Coordination body',
  idKind: 'cbd',
  reading: 'PUBLIC_DATA',
  natural: ['name'],
  order: [['name', 'asc']],
  entity: CoordinationBody,
  columns: {
    name: column.text('名称', 'Name', 80),
    coordinatorId: column.reference(() => organizationRegister.target, 'org', '牵头单位', 'Coordinator').owning('unit'),
    memberIds: column.references(() => organizationRegister.target, 'org', '成员单位', 'Members'),
  },
});
