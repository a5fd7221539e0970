import { requirePlace } from '../divisions/require-place.js';
import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { requireDay } from '../projects/require-day.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { questionnaireBatchConcept } from './questionnaire-batch.policy.js';
import { Questionnaire, QuestionnaireBatch } from './questionnaire.entity.js';

interface Place {
  readonly townCode?: string | undefined;
  readonly villageCode?: string | undefined;
}

/** Questionnaires issued together for a round, in a place or in the whole district (a register, model §4.15). */
export const issueQuestionnaires = createOperation({
  name: 'issueQuestionnaires',
  zh: '发放问卷',
  en: 'Issue questionnaires',
  move: 'register.write',
  concept: questionnaireBatchConcept,
  input: {
    roundId: field.id('rnd', '评价轮次', 'Round'),
    questionnaireId: field.id('qst', '所用问卷', 'Questionnaire that is used').optional(),
    title: field.text('问卷名称', 'Title', 120),
    townCode: field.place(9, '镇街', 'Town').optional(),
    villageCode: field.place(12, '村居', 'Village').optional(),
    issuedQty: field.int('发放份数', 'Copies issued', 1, 10_000_000),
    issuedOn: field.date('发放日期', 'Issued on').optional(),
  },
  subject: (act, values) => ({ districtCode: act.districtCode, ...placeOf(values), units: [], selves: [] }),
  async guard(act, values) {
    await requirePlace(act, values);
    requireDay(act, values.issuedOn, 'issuedOn');
    const round = await act.em.findOne(EvaluationRound, { id: values.roundId, districtCode: act.districtCode, voidedAt: null });
    if (values.questionnaireId && (await act.em.count(Questionnaire, { id: values.questionnaireId, districtCode: act.districtCode, voidedAt: null })) === 0) {
      act.refuse('NOT_FOUND', 'questionnaireId');
    }
    if (!round) return act.refuse('NOT_FOUND', 'roundId');
    if (round.state !== 'DRAFT' && round.state !== 'OPEN') act.refuse('GUARD_ROUND_NOT_OPEN', 'roundId');
  },
  create: (act, values) =>
    act.em.create(QuestionnaireBatch, {
      districtCode: act.districtCode,
      roundId: values.roundId,
      title: values.title,
      questionnaireId: values.questionnaireId ?? null,
      ...placeOf(values),
      issuedQty: values.issuedQty,
      issuedOn: values.issuedOn ?? act.today,
      createdBy: act.actorId,
    }),
});

function placeOf({ townCode, villageCode }: Place): { townCode: string | null; villageCode: string | null } {
  return { townCode: villageCode?.slice(0, 9) ?? townCode ?? null, villageCode: villageCode ?? null };
}
