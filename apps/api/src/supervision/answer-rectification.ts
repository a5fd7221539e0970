import { oneALine, unansweredDemands } from '@doorstep/domain/supervision';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { rectificationOrderConcept } from './rectification-order.policy.js';

/** The addressee has received the order (model §4.9). */
export const signRectification = moveOperation({
  name: 'signRectification',
  move: 'rectification.sign',
  concept: rectificationOrderConcept,
  input: {},
});

/** The addressee names the measures and begins. */
export const startRectification = moveOperation({
  name: 'startRectification',
  move: 'rectification.start',
  concept: rectificationOrderConcept,
  input: { measures: field.text('整改措施', 'Measures', 2000) },
  change(_act, row, { measures }) {
    row.measures = measures;
  },
});

/** The addressee says of every issue what was done, with its evidence. */
export const submitRectification = moveOperation({
  name: 'submitRectification',
  move: 'rectification.submit',
  concept: rectificationOrderConcept,
  input: { responses: field.texts('逐项整改情况与佐证', 'What was done about each issue, with evidence', 1000, 20) },
  guard(act, row, { responses }) {
    for (const no of unansweredDemands(row.issues, responses)) act.refuse('GUARD_EVIDENCE_EACH', 'responses', { no: String(no) });
  },
  change(_act, row, { responses }) {
    row.responses = oneALine(responses);
  },
});
