import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const FacilityStandardSchema = defineEntity({
  name: 'FacilityStandard',
  tableName: 'facility_standard',
  properties: {
    ...rowStart,
    subject: p.text(),
    class: p.text(),
    minArea: p.decimal("string"),
    staffMin: p.integer(),
    staffMax: p.integer().nullable(),
    checklist: p.array().columnType('text[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** What a facility of a class must have at least; area in m². */
export class FacilityStandard extends FacilityStandardSchema.class {}
FacilityStandardSchema.setClass(FacilityStandard);

const FacilityCheckSchema = defineEntity({
  name: 'FacilityCheck',
  tableName: 'facility_check',
  properties: {
    ...rowStart,
    standardId: () => p.manyToOne(FacilityStandard).mapToPk().fieldName('standard_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    checkedOn: p.date(),
    area: p.decimal("string"),
    staff: p.integer(),
    missing: p.array().columnType('text[]').onCreate(() => []),
    isMet: p.boolean(),
    ...changingEnd,
  },
});

/** How a facility stood against its standard on a day. */
export class FacilityCheck extends FacilityCheckSchema.class {}
FacilityCheckSchema.setClass(FacilityCheck);
