import { oneALine, unansweredDemands } from '@doorstep/domain/supervision';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { supervisionOrderConcept } from './supervision-order.policy.js';

/** The addressee has received the order (model §4.10). */
export const signSupervisionOrder = moveOperation({
  name: 'signSupervisionOrder',
  move: 'order.sign',
  concept: supervisionOrderConcept,
  input: {},
});

/** The addressee answers every demand. */
export const answerSupervisionOrder = moveOperation({
  name: 'answerSupervisionOrder',
  move: 'order.answer',
  concept: supervisionOrderConcept,
  input: { answers: field.texts('逐项反馈', 'Answer to each demand', 1000, 20) },
  guard(act, row, { answers }) {
    for (const no of unansweredDemands(row.demand, answers)) act.refuse('GUARD_ANSWER_EACH', 'answers', { no: String(no) });
  },
  change(act, row, { answers }) {
    row.answer = oneALine(answers);
    row.answeredOn = act.today;
  },
});

/** The answer is not enough: another one is due by the new day. */
export const returnSupervisionAnswer = moveOperation({
  name: 'returnSupervisionAnswer',
  move: 'order.returnAnswer',
  concept: supervisionOrderConcept,
  input: { reason: field.text('退回原因', 'Reason', 500), dueOn: field.date('新的反馈期限', 'New due day') },
  guard(act, _row, { dueOn }) {
    if (dueOn <= act.today) act.refuse('INVALID', 'dueOn');
  },
  change(_act, row, { dueOn }) {
    row.answeredOn = null;
    row.dueOn = dueOn;
  },
});
