import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { Participation } from './project-output.entity.js';
import { ParticipationStage } from './project.enums.js';
import { projectConcept } from './project.policy.js';
import { requireDay } from './require-day.js';

/** Residents took part in a stage of the project; the stages count in its evaluation (indicators §5, PARTICIPATION). */
export const addParticipation = editOperation({
  name: 'addParticipation',
  zh: '登记群众参与',
  en: 'Add participation',
  move: 'register.write',
  concept: projectConcept,
  states: ['PROPOSED', 'CONSULTED', 'APPROVED', 'LISTED', 'IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED'],
  input: {
    stage: field.choice(ParticipationStage, '参与环节', 'Stage'),
    residentPersonTimes: field.int('群众参与人次', 'Person-times of residents', 1, 1_000_000),
    partyMembers: field.int('其中党员人数', 'Party members among them', 0, 1_000_000).optional(),
    on: field.date('参与日期', 'Day').optional(),
  },
  guard: (act, _project, { on }) => requireDay(act, on, 'on'),
  change(act, project, { stage, residentPersonTimes, partyMembers, on }) {
    act.em.create(Participation, {
      districtCode: act.districtCode,
      projectId: project.id,
      stage,
      residentPersonTimes,
      partyMembers: partyMembers ?? null,
      on: on ?? act.today,
      createdBy: act.actorId,
    });
  },
});
