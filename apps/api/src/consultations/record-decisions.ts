import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { consultationConcept } from './consultation.policy.js';
import { decisionRows, requireDecisions, writeDecisions } from './item-decision.input.js';
import { requirePublicText } from './require-public-text.js';

/** Decides on further items, or corrects a decision, before the wish list is submitted. */
export const recordDecisions = editOperation({
  name: 'recordDecisions',
  zh: '补记议定结果',
  en: 'Record decisions',
  move: 'consultation.decide',
  concept: consultationConcept,
  states: ['DECIDING'],
  input: {
    decisions: decisionRows,
    minutesPublic: field.text('公开的会议纪要', 'Minutes for the public', 5000).optional(),
  },
  async guard(act, consultation, { decisions, minutesPublic }) {
    await requireDecisions(act, consultation, decisions);
    requirePublicText(act, 'minutesPublic', minutesPublic);
  },
  async change(act, consultation, { decisions, minutesPublic }) {
    if (minutesPublic) consultation.minutesPublic = minutesPublic;
    await writeDecisions(act, consultation, decisions);
  },
});
