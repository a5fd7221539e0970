import { defineMachine } from './machine.js';

export const REPLY_STATES = {
  DRAFT: { zh: '拟稿', en: 'Draft' },
  SUBMITTED: { zh: '送审', en: 'Submitted' },
  RETURNED: { zh: '退回', en: 'Returned' },
  ISSUED: { zh: '签发', en: 'Issued' },
} as const;
export type ReplyState = keyof typeof REPLY_STATES;

/** The reply to a suggestion. Each move is part of a move of the suggestion, which holds the permission. */
export const replyMachine = defineMachine({
  name: 'reply',
  states: REPLY_STATES,
  moves: [
    {
      key: 'reply.submit',
      label: { zh: '送审', en: 'Submit' },
      from: ['NONE', 'DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      partOf: 'suggestion.draftReply',
    },
    {
      key: 'reply.issue',
      label: { zh: '签发', en: 'Issue' },
      from: ['SUBMITTED'],
      to: 'ISSUED',
      partOf: 'suggestion.reply',
    },
    {
      key: 'reply.draft',
      label: { zh: '拟稿', en: 'Draft' },
      from: ['NONE'],
      to: 'DRAFT',
      partOf: 'suggestion.draftReply',
    },
    {
      key: 'reply.edit',
      label: { zh: '修改', en: 'Edit' },
      from: ['DRAFT', 'RETURNED'],
      to: 'STAYS',
      partOf: 'suggestion.draftReply',
    },
    {
      key: 'reply.agree',
      label: { zh: '会签', en: 'Agree' },
      from: ['SUBMITTED'],
      to: 'STAYS',
      partOf: 'suggestion.coHandlerAgree',
    },
    {
      key: 'reply.return',
      label: { zh: '退回修改', en: 'Return' },
      from: ['SUBMITTED'],
      to: 'RETURNED',
      reason: true,
      partOf: 'suggestion.returnDraft',
    },
  ],
});
