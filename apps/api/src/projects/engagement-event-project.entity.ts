import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from '../platform/database/base.entity.js';
import { EngagementEvent } from '../suggestions/engagement-event.entity.js';
import { Project } from './project.entity.js';

const EngagementEventProjectSchema = defineEntity({
  name: 'EngagementEventProject',
  tableName: 'engagement_event_project',
  properties: {
    ...rowStart,
    eventId: () => p.manyToOne(EngagementEvent).mapToPk().fieldName('event_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    ...childEnd,
  },
});

/** A project that an event is about. */
export class EngagementEventProject extends EngagementEventProjectSchema.class {}
EngagementEventProjectSchema.setClass(EngagementEventProject);
