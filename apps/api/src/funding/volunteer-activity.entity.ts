import { VOLUNTEER_ACTIVITY_KINDS } from '@doorstep/domain/code-lists/funding-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from '../projects/project.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

const VolunteerActivitySchema = defineEntity({
  name: 'VolunteerActivity',
  tableName: 'volunteer_activity',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(VOLUNTEER_ACTIVITY_KINDS)),
    title: p.text(),
    ...place,
    teamId: () => p.manyToOne(VolunteerTeam).mapToPk().fieldName('team_id').nullable(),
    partners: p.text().nullable(),
    heldOn: p.date(),
    sessions: p.integer().default(1),
    volunteers: p.integer(),
    hours: p.decimal("string"),
    servedPersonTimes: p.integer(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id').nullable(),
    valuedAmount: p.decimal("string").nullable(),
    ...rowEnd,
  },
});

/** An activity of volunteers with its sessions, hours and persons served. */
export class VolunteerActivity extends VolunteerActivitySchema.class {}
VolunteerActivitySchema.setClass(VolunteerActivity);
