import { quorumOf } from '@doorstep/domain/quorum';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { consultationConcept } from './consultation.policy.js';
import { decisionRows, requireDecisions, writeDecisions } from './item-decision.input.js';
import { refuseMissingKinds } from './member-kinds.js';
import { requirePublicText } from './require-public-text.js';

/** Step 3: with the quorum of its format the meeting decides on the items (model §4.2). */
export const decideConsultation = moveOperation({
  name: 'decideConsultation',
  move: 'consultation.decide',
  concept: consultationConcept,
  input: {
    decisions: decisionRows,
    minutesPublic: field.text('公开的会议纪要', 'Minutes for the public', 5000).optional(),
  },
  async guard(act, consultation, { decisions, minutesPublic }) {
    const quorum = quorumOf(consultation.format, consultation);
    if (!quorum.ok && quorum.code === 'GUARD_FIVE_KINDS') refuseMissingKinds(act, quorum.missing, []);
    else if (!quorum.ok) act.refuse(quorum.code);
    if (decisions.length === 0) act.refuse('REQUIRED', 'decisions');
    await requireDecisions(act, consultation, decisions);
    requirePublicText(act, 'minutesPublic', minutesPublic);
  },
  async change(act, consultation, { decisions, minutesPublic }) {
    consultation.step = 'DECIDE';
    if (minutesPublic) consultation.minutesPublic = minutesPublic;
    await writeDecisions(act, consultation, decisions);
  },
});
