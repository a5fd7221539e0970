/** The states of a suggestion, in the order of the six steps; the last four are side states. */
export const SUGGESTION_STATES = {
  RECEIVED: { zh: '已收件', en: 'Received' },
  NEEDS_INFO: { zh: '待补充', en: 'Needs information' },
  SCREENED: { zh: '已受理', en: 'Accepted' },
  RESEARCHING: { zh: '研究中', en: 'Researching' },
  HANDLING: { zh: '办理中', en: 'Handling' },
  REPLIED: { zh: '已答复', en: 'Replied' },
  REVIEWED: { zh: '已评价', en: 'Reviewed' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  MERGED: { zh: '已并案', en: 'Merged' },
  REJECTED: { zh: '不予受理', en: 'Rejected' },
  TRANSFERRED_OUT: { zh: '已转出', en: 'Transferred out' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
} as const;
export type SuggestionState = keyof typeof SUGGESTION_STATES;
