import { codesOf } from '@doorstep/domain/code-lists/label';
import { RESPONSIBILITY_ROLES } from '@doorstep/domain/code-lists/project-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { Project } from './project.entity.js';
import { User } from '../identity/user.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const ProjectResponsibilitySchema = defineEntity({
  name: 'ProjectResponsibility',
  tableName: 'project_responsibility',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    role: p.enum(codesOf(RESPONSIBILITY_ROLES)),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').nullable(),
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id').nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    namePublic: p.text().nullable(),
    promise: p.text().nullable(),
    pledgedOn: p.date().nullable(),
    publishedOn: p.date().nullable(),
    dutyResponsibility: p.text().nullable(),
    dutyProgress: p.text().nullable(),
    dutyQuality: p.text().nullable(),
    ...changingEnd,
  },
});

/** Who answers for a project and as what; exactly one current LEAD. `namePublic` only with consent. */
export class ProjectResponsibility extends ProjectResponsibilitySchema.class {}
ProjectResponsibilitySchema.setClass(ProjectResponsibility);
