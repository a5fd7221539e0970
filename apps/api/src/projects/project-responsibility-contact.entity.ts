import { defineEntity, p } from '@mikro-orm/core';
import { ProjectResponsibility } from './project-responsibility.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const ProjectResponsibilityContactSchema = defineEntity({
  name: 'ProjectResponsibilityContact',
  tableName: 'project_responsibility_contact',
  properties: {
    ...rowStart,
    responsibilityId: () => p.manyToOne(ProjectResponsibility).mapToPk().fieldName('responsibility_id'),
    nameEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Name of a person who answers for a project, encrypted. */
export class ProjectResponsibilityContact extends ProjectResponsibilityContactSchema.class {}
ProjectResponsibilityContactSchema.setClass(ProjectResponsibilityContact);
