import { field, inputOf } from '../platform/graph/input.js';
import type { ValuesOf } from '../platform/graph/input.js';
import { Village } from '../divisions/village.entity.js';
import type { Act } from '../platform/operation/act.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { Rating } from '../suggestions/suggestion.enums.js';
import { projectsOf } from './evaluation-round.policy.js';
import { questionnaireBatchConcept } from './questionnaire-batch.policy.js';
import type { QuestionnaireBatch } from './questionnaire.entity.js';
import { Questionnaire, QuestionnaireResponse } from './questionnaire.entity.js';
import { requireOpenRound } from './record-call.js';
import { ResponseMode } from './supervision.enums.js';

const answerFields = {
  mode: field.choice(ResponseMode, '答卷方式', 'How it was answered'),
  villageCode: field.place(12, '村居', 'Village').optional(),
  projectId: field.id('prj', '项目', 'Project').optional(),
  rating: field.choice(Rating, '满意度', 'Rating'),
  aware: field.flag('是否知晓', 'Whether the project is known').optional(),
  comment: field.text('意见', 'Comment', 1000).optional(),
  invalidReason: field.text('无效原因;有效答卷留空', 'Why it is invalid; empty when valid', 200).optional(),
};
const answerInput = inputOf('QuestionnaireAnswerInput', '一份答卷,不记姓名', 'One answer; no name is asked', answerFields);
type Answer = ValuesOf<typeof answerFields>;

const MORE_THAN_ISSUED = {
  zh: '回收份数不能多于发放份数。',
  en: 'No more can come back than were issued.',
};
const OTHER_PLACE = {
  zh: '不在本批问卷的发放范围内。',
  en: 'Outside the place where the questionnaires were issued.',
};
const NOT_ASKED = {
  zh: '该问卷没有询问是否知晓。',
  en: 'The questionnaire does not ask whether the project is known.',
};
const NOT_IN_ROUND = {
  zh: '本轮不评价该项目。',
  en: 'The round does not evaluate this project.',
};

/** Answers of residents that came back: nobody is named (model §4.15). */
export const recordAnswers = editOperation({
  name: 'recordAnswers',
  zh: '录入答卷',
  en: 'Record answers',
  move: 'evaluation.answer',
  concept: questionnaireBatchConcept,
  states: ['OPEN'],
  input: { answers: field.rows('答卷', 'Answers', answerInput, 500) },
  async guard(act, batch, { answers }) {
    if (batch.roundId) await requireOpenRound(act, batch.roundId);
    if (answers.length === 0) act.refuse('REQUIRED', 'answers');
    if (batch.returnedQty + answers.length > batch.issuedQty) act.refuse('GUARD', 'answers', MORE_THAN_ISSUED);
    await requireFit(act, batch, answers);
    await requireAsked(act, batch, answers);
  },
  change(act, batch, { answers }) {
    for (const answer of answers) addAnswer(act, batch, answer);
    batch.returnedQty += answers.length;
    batch.validQty += answers.filter(({ invalidReason }) => !invalidReason).length;
  },
});

function addAnswer(act: Act, batch: QuestionnaireBatch, answer: Answer): void {
  const villageCode = answer.villageCode ?? batch.villageCode ?? null;
  act.em.create(QuestionnaireResponse, {
    districtCode: act.districtCode,
    batchId: batch.id,
    mode: answer.mode,
    townCode: villageCode?.slice(0, 9) ?? batch.townCode ?? null,
    villageCode,
    projectId: answer.projectId ?? null,
    rating: answer.rating,
    aware: answer.aware ?? null,
    comment: answer.comment ?? null,
    isValid: !answer.invalidReason,
    invalidReason: answer.invalidReason ?? null,
    createdBy: act.actorId,
  });
}

/** Whether a project is known is answered only where it was asked. A batch without a questionnaire says nothing of it. */
async function requireAsked(act: Act, batch: QuestionnaireBatch, answers: readonly Answer[]): Promise<void> {
  if (!batch.questionnaireId) return;
  const asked = await act.em.findOneOrFail(Questionnaire, { id: batch.questionnaireId, districtCode: act.districtCode });
  if (asked.includesAware) return;
  answers.forEach(({ aware }, index) => {
    if (aware !== undefined) act.refuse('GUARD', ['answers', String(index), 'aware'], NOT_ASKED);
  });
}

/** Villages of the batch's place, projects of its round. */
async function requireFit(act: Act, batch: QuestionnaireBatch, answers: readonly Answer[]): Promise<void> {
  const place = batch.villageCode ?? batch.townCode ?? batch.districtCode;
  const codes = answers.flatMap(({ villageCode }) => (villageCode ? [villageCode] : []));
  const villages = await act.em.find(Village, { districtCode: act.districtCode, code: { $in: codes } });
  const known = new Set(villages.map(({ code }) => code));
  const projects = batch.roundId ? new Set(await projectsOf(act, batch.roundId)) : new Set<string>();
  answers.forEach(({ villageCode, projectId }, index) => {
    const at = (name: string) => ['answers', String(index), name];
    if (villageCode && !known.has(villageCode)) act.refuse('NOT_FOUND', at('villageCode'));
    else if (villageCode && !villageCode.startsWith(place)) act.refuse('GUARD', at('villageCode'), OTHER_PLACE);
    if (projectId && !projects.has(projectId)) act.refuse('GUARD', at('projectId'), NOT_IN_ROUND);
  });
}
