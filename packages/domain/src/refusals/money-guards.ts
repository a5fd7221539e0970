import type { Label } from '../code-lists/label.js';

/** Guards of money, evaluation, supervision, stories and accounts. */
export const MONEY_GUARDS = {
  GUARD_AMOUNT_POSITIVE: {
    zh: '金额须不少于0.01元。',
    en: 'The amount must be at least 0.01 yuan.',
  },
  GUARD_PROJECT_REQUIRED: {
    zh: '拨付和支出须指明项目。',
    en: 'An allocation or spending must name its project.',
  },
  GUARD_FUNDS_COVERED: {
    zh: '须满足支出≤拨付≤到账。',
    en: 'Spent must not exceed allocated, nor allocated received.',
  },
  GUARD_REVERSAL_ORIGINAL: {
    zh: '只能冲正已复核的流水,冲正本身不能再冲正。',
    en: 'Only an approved transaction that is not itself a reversal can be reversed.',
  },
  GUARD_REVERSAL_AMOUNT: {
    zh: '冲正金额须与原流水相同。',
    en: 'A reversal has the amount of what it reverses.',
  },
  GUARD_REVERSED_ALREADY: {
    zh: '该流水已冲正。',
    en: 'This transaction has been reversed already.',
  },
  GUARD_TRANSACTION_PENDING: {
    zh: '还有待复核的流水。',
    en: 'Transactions are still waiting for approval.',
  },
  GUARD_REMAINDER_OPEN: {
    zh: '结余须退回或结转,并说明理由。',
    en: 'The remainder must be returned or carried over, with a reason.',
  },
  GUARD_RECEIVED_ALREADY: {
    zh: '已有到账,不能取消。',
    en: 'Money has been received; it cannot be cancelled.',
  },
  GUARD_REVERSAL_ONLY: {
    zh: '已支出完毕或已退款,只能冲正。',
    en: 'All is spent or refunded; only a reversal can be recorded.',
  },
  GUARD_FUNDS_ENTERED: {
    zh: '验收前须先将资金入账。',
    en: 'The money must be entered before acceptance.',
  },
  GUARD_PROJECT_WRITTEN_OFF: {
    zh: '项目已销账,须先重新打开。',
    en: 'The project is written off; reopen it first.',
  },
  GUARD_OTHER_PROJECT: {
    zh: '这笔出资不属于该项目。',
    en: 'The contribution does not belong to this project.',
  },
  GUARD_AGREEMENT: {
    zh: '签约须有协议编号。',
    en: 'An agreement number is needed.',
  },
  GUARD_BUDGET_LINE: {
    zh: '只有已核定预算的财政资金来源可以直接签约。',
    en: 'Only a fiscal source with a confirmed budget can be agreed at once.',
  },
  GUARD_NO_REMAINDER: {
    zh: '没有结余。',
    en: 'There is no remainder.',
  },
  GUARD_CONSENT_RECORD: {
    zh: '须有同意记录。',
    en: 'A recorded consent is needed.',
  },
  GUARD_SAME_ORGANIZATION: {
    zh: '须由另一单位的人员办理。',
    en: 'A person of another organisation must do this.',
  },
  GUARD_PAYEE_ORGANIZATION: {
    zh: '收款单位的人员不能复核。',
    en: "A person of the payee's organisation cannot approve.",
  },
  GUARD_SATISFACTION_WEIGHT: {
    zh: '满意度的权重不能低于其他维度。',
    en: 'No weight may be above that of satisfaction.',
  },
  GUARD_DIMENSION_TWICE: {
    zh: '评价维度不能重复。',
    en: 'A dimension stands twice.',
  },
  GUARD_WEIGHT_NEGATIVE: {
    zh: '权重不能为负。',
    en: 'A weight cannot be negative.',
  },
  GUARD_ROUND_NOT_OPEN: {
    zh: '评价轮次未在进行。',
    en: 'The round is not open.',
  },
  GUARD_ROUND_NOT_ENDED: {
    zh: '未到截止日期({closesOn}),提前截止须说明理由。',
    en: 'The round ends on {closesOn}; closing it earlier needs a reason.',
  },
  GUARD_NOT_ON_LIST: {
    zh: '不在本轮回访名单中。',
    en: 'Not on the call list of this round.',
  },
  GUARD_GRADE_EXCELLENT: {
    zh: '只奖补已确认的优良项目。',
    en: 'Only a confirmed grade EXCELLENT is awarded.',
  },
  GUARD_TERM: {
    zh: '不在任期内。',
    en: 'Outside the term of office.',
  },
  GUARD_ASSIGNED_ALREADY: {
    zh: '该监督员已包联此项目。',
    en: 'The supervisor is assigned to this project already.',
  },
  GUARD_NOT_ASSIGNED: {
    zh: '未包联此项目。',
    en: 'Not assigned to this project.',
  },
  GUARD_ANSWER_EACH: {
    zh: '第 {no} 项要求尚未反馈。',
    en: 'Demand {no} has no answer yet.',
  },
  GUARD_EVIDENCE_EACH: {
    zh: '第 {no} 个问题尚无整改佐证。',
    en: 'Issue {no} has no evidence yet.',
  },
  GUARD_ESCALATION_GROUND: {
    zh: '督办未逾期,反馈也未被判定不足。',
    en: 'The order is not overdue and its answer was not found insufficient.',
  },
  GUARD_DISCIPLINE_ONLY: {
    zh: '移送纪委由督查人员执行。',
    en: "A referral to discipline is the inspection officer's to execute.",
  },
  GUARD_TOPIC_PERIOD: {
    zh: '征集期不少于 {days} 天,缩短须说明理由。',
    en: 'A topic stays open {days} days; a shorter period needs a reason.',
  },
  GUARD_STORY_RIGHTS: {
    zh: '发布前须核对版权、同意和人脸。',
    en: 'Rights, consents and faces must be checked before approval.',
  },
  GUARD_CORRECTION_NOTE: {
    zh: '更正须写明更正说明。',
    en: 'A correction needs its note.',
  },
  GUARD_VOTED_ALREADY: {
    zh: '本轮已投过票。',
    en: 'This round has your vote already.',
  },
  GUARD_GRANT_SCOPE: {
    zh: '只能授予本人权限范围内的角色。',
    en: 'Only roles inside your own scope can be granted.',
  },
  GUARD_GRANT_SELF: {
    zh: '不能给自己授权。',
    en: 'You cannot grant a role to yourself.',
  },
  GUARD_WORK_OPEN: {
    zh: '离岗前须移交 {count} 项工作。',
    en: '{count} matters must be handed over before leaving.',
  },
  GUARD_RECEIVER_ROLE: {
    zh: '接收人没有相应角色:{roles}。',
    en: 'The receiver does not hold the role: {roles}.',
  },
  GUARD_OTHER_ORGANIZATION: {
    zh: '须为同一单位的人员。',
    en: 'It must be a person of the same organisation.',
  },
  GUARD_ROLE_PERSONAL: {
    zh: '系统管理员和审计员的工作不能由他人代理。',
    en: 'Nobody stands in for a system administrator or an auditor.',
  },
  GUARD_DEPUTY_ABSENT: {
    zh: '代理人在此期间也不在岗。',
    en: 'The deputy is absent in that period, too.',
  },
  GUARD_RED_BELOW_YELLOW: {
    zh: '红灯的标准不能低于黄灯。',
    en: 'The threshold of red cannot be below that of yellow.',
  },
  GUARD_IMPORT_REFUSED_ROWS: {
    zh: '有 {count} 行未通过校验,须确认后导入。',
    en: '{count} rows were refused; confirm to apply the rest.',
  },
  GUARD_IMPORT_CHANGED: {
    zh: '导入的数据已有后续修改,不能撤销。',
    en: 'Imported rows have been changed since; the import cannot be undone.',
  },
} as const satisfies Record<string, Label>;
