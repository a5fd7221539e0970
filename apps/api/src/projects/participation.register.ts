import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { participationShape } from './admin/participation.shape.js';
import { Participation as ParticipationType } from './admin/participation.type.js';
import { Participation } from './project-output.entity.js';
import { ParticipationStage } from './project.enums.js';
import { ofProject, projectColumn } from './project.target.js';

/** Residents taking part in the stages of a project (model §2.6). */
export const participationRegister = defineRegister({
  name: 'Participation',
  zh: '群众参与',
  en: 'Participation',
  idKind: 'ptc',
  reading: 'PROJECT_WORK',
  owner: ofProject,
  natural: [],
  order: [['on', 'desc']],
  entity: Participation,
  type: ParticipationType,
  shape: participationShape as never,
  columns: {
    projectId: projectColumn(),
    stage: column.choice(ParticipationStage, '参与环节', 'Stage'),
    residentPersonTimes: column.int('群众参与人次', 'Person-times of residents', 1),
    partyMembers: column.int('其中党员人数', 'Party members among them').optional(),
    on: column.date('参与日期', 'Day').notLater(),
  },
  check({ residentPersonTimes, partyMembers }, refuse) {
    if (partyMembers !== undefined && partyMembers > residentPersonTimes) refuse('INVALID', 'partyMembers');
  },
});
