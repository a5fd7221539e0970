import { field } from '../platform/graph/input.js';
import type { Operation } from '../platform/operation/operation.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Register } from '../platform/register/register.js';
import { conceptOf } from '../platform/register/register-policy.js';

const NO_CHANNEL = { zh: '议题还没有征集渠道。', en: 'The topic has no channel yet.' };

/** The moves of a topic (model §4.12). */
export function topicOperations(register: Register): readonly Operation[] {
  const concept = conceptOf(register);
  const open = moveOperation({
    name: 'openTopic',
    move: 'topic.open',
    concept,
    input: {},
    guard(act, row) {
      if (String(row['closesOn']) < act.today) act.refuse('INVALID', 'closesOn');
      if ((row['channelIds'] as readonly string[]).length === 0) act.refuse('GUARD', [], NO_CHANNEL);
    },
  });
  const close = moveOperation({
    name: 'closeTopic',
    move: 'topic.close',
    concept,
    input: { reason: field.text('提前结束的原因', 'Reason for closing early', 200).optional() },
    guard(act, row, { reason }) {
      if (act.today <= String(row['closesOn']) && !reason) act.refuse('REQUIRED', 'reason');
    },
  });
  const reopen = moveOperation({
    name: 'reopenTopic',
    move: 'topic.reopen',
    concept,
    input: { closesOn: field.date('延长至', 'Until'), reason: field.text('原因', 'Reason', 200) },
    guard(act, _row, { closesOn }) {
      if (closesOn < act.today) act.refuse('INVALID', 'closesOn');
    },
    change(_act, row, { closesOn }) {
      row['closesOn'] = closesOn;
    },
  });
  const feedBack = moveOperation({
    name: 'feedBackTopic',
    move: 'topic.feedBack',
    concept,
    input: { feedbackText: field.longText('集中反馈', 'Feedback to all', 4_000) },
    change(act, row, { feedbackText }) {
      Object.assign(row, { feedbackText, fedBackOn: act.today });
    },
  });
  return [open, close, reopen, feedBack] as readonly unknown[] as readonly Operation[];
}
