import { defineEntity, p } from '@mikro-orm/core';
import { Project } from './project.entity.js';
import { eventRow } from '../platform/database/base.entity.js';

const ProjectEventSchema = defineEntity({
  name: 'ProjectEvent',
  tableName: 'project_event',
  properties: {
    ...eventRow,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
  },
});

/** Append-only log of the moves of a project. */
export class ProjectEvent extends ProjectEventSchema.class {}
ProjectEventSchema.setClass(ProjectEvent);
