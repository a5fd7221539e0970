import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { createOperation, moveOperation } from '../platform/operation/operation.js';
import { Project } from '../projects/project.entity.js';
import { fillCallList } from './call-list.js';
import { evaluationRoundConcept, projectsOf } from './evaluation-round.policy.js';
import { EvaluationRound, EvaluationRoundProject } from './evaluation-round.entity.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { WATCHED_STATES } from './project-subject.js';
import { QuestionnaireBatch } from './questionnaire.entity.js';
import { RoundKind } from './supervision.enums.js';
import { SupervisorCall } from './supervisor-call.entity.js';

const PERIOD = /^\d{4}(Q[1-4]|H[12]|-(0[1-9]|1[0-2]))?$/;
const PERIOD_FORM = {
  zh: '周期写作 2024、2024Q3、2024H1 或 2024-09。',
  en: 'A period is written 2024, 2024Q3, 2024H1 or 2024-09.',
};
const NOT_EVALUATED = {
  zh: '只评价已列入清单且未销账的项目。',
  en: 'Only a listed project that is not closed is evaluated.',
};
const NOT_READY = {
  zh: '须先备好回访名单或问卷批次。',
  en: 'The call list or the questionnaires must be ready first.',
};

/** A round with its scheme, period and projects; who watches the projects is on its call list (model §4.6). */
export const draftRound = createOperation({
  name: 'draftRound',
  move: 'round.draft',
  concept: evaluationRoundConcept,
  input: {
    schemeId: field.id('sch', '评价办法', 'Scheme'),
    kind: field.choice(RoundKind, '评价方式', 'Kind'),
    period: field.text('周期', 'Period', 7),
    opensOn: field.date('开始日期', 'Opens on'),
    closesOn: field.date('截止日期', 'Closes on'),
    projectIds: field.ids('prj', '评价项目', 'Projects', 500),
  },
  subject: (act) => ({ districtCode: act.districtCode, units: [], selves: [] }),
  async guard(act, values) {
    if (!(await act.em.findOne(EvaluationScheme, { id: values.schemeId, districtCode: act.districtCode, voidedAt: null }))) {
      act.refuse('NOT_FOUND', 'schemeId');
    }
    if (!PERIOD.test(values.period)) act.refuse('GUARD', 'period', PERIOD_FORM);
    if (values.closesOn < values.opensOn) act.refuse('INVALID', 'closesOn');
    if (values.projectIds.length === 0) act.refuse('REQUIRED', 'projectIds');
    const found = await act.em.find(Project, { id: { $in: values.projectIds }, districtCode: act.districtCode, voidedAt: null });
    const byId = new Map(found.map((project) => [project.id, project.state]));
    values.projectIds.forEach((id, index) => {
      const state = byId.get(id);
      if (!state) act.refuse('NOT_FOUND', ['projectIds', String(index)]);
      else if (!(WATCHED_STATES as readonly string[]).includes(state)) act.refuse('GUARD', ['projectIds', String(index)], NOT_EVALUATED);
    });
  },
  async create(act, { projectIds, ...values }) {
    const round = act.em.create(EvaluationRound, { ...values, districtCode: act.districtCode, state: 'DRAFT', createdBy: act.actorId });
    const projects = [...new Set(projectIds)];
    for (const projectId of projects) {
      act.em.create(EvaluationRoundProject, { districtCode: act.districtCode, roundId: round.id, projectId, createdBy: act.actorId });
    }
    if (round.kind === 'SUPERVISOR_CALL') await fillCallList(act, round, projects);
    return round;
  },
});

/** Supervisors who were assigned since the draft join the call list. */
export const refreshCallList = editOperation({
  name: 'refreshCallList',
  zh: '更新回访名单',
  en: 'Refresh call list',
  move: 'round.draft',
  concept: evaluationRoundConcept,
  states: ['DRAFT'],
  input: {},
  change: async (act, row) => fillCallList(act, row, await projectsOf(act, row.id)),
});

/** Calls and answers come in from now on; the call list or the questionnaires must be ready (model §4.6). */
export const openRound = moveOperation({
  name: 'openRound',
  move: 'round.open',
  concept: evaluationRoundConcept,
  input: {},
  async guard(act, row) {
    const ofRound = { districtCode: act.districtCode, roundId: row.id, voidedAt: null };
    const calls = await act.em.count(SupervisorCall, ofRound);
    const batches = row.kind === 'SUPERVISOR_CALL' ? 0 : await act.em.count(QuestionnaireBatch, ofRound);
    if (calls + batches === 0) act.refuse('GUARD', [], NOT_READY);
  },
});
