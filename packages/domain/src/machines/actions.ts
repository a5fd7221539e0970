import { defineActions } from './machine.js';

/** Operations that need a permission but change no state. */
export const ACTIONS = defineActions([
  {
    key: 'register.write',
    label: { zh: '登记台账', en: 'Write register' },
    who: { GW: 'own', VC: 'own', TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', ME: 'Y' },
  },
  {
    key: 'record.void',
    label: { zh: '作废记录', en: 'Void record' },
    who: { OP: 'Y', CO: 'Y', ME: 'Y' },
    reason: true,
  },
  {
    key: 'collector.appoint',
    label: { zh: '聘请征集员', en: 'Appoint collector' },
    who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
  },
  {
    key: 'collector.end',
    label: { zh: '解聘征集员', en: 'End appointment' },
    who: { TC: 'own', OP: 'Y', CO: 'Y' },
    reason: true,
  },
  {
    key: 'group.found',
    label: { zh: '成立协商组', en: 'Found group' },
    who: { TC: 'own', OP: 'Y', CO: 'Y' },
  },
  {
    key: 'group.end',
    label: { zh: '撤销协商组', en: 'End group' },
    who: { TC: 'own', OP: 'Y', CO: 'Y' },
    reason: true,
  },
  {
    key: 'supervisor.assign',
    label: { zh: '包联项目', en: 'Assign project' },
    who: { TC: 'own', OP: 'Y' },
  },
  {
    key: 'supervisor.unassign',
    label: { zh: '解除包联', en: 'Unassign project' },
    who: { TC: 'own', OP: 'Y' },
    reason: true,
  },
  {
    key: 'supervision.record',
    label: { zh: '记录监督', en: 'Record supervision' },
    who: { SV: 'unit', OP: 'Y' },
  },
  {
    key: 'supervision.resolve',
    next: true,
    label: { zh: '问题销号', en: 'Resolve finding' },
    who: { TC: 'own', DC: 'unit', OP: 'Y' },
  },
  {
    key: 'evaluation.call',
    next: true,
    label: { zh: '登记电话回访', en: 'Record call' },
    limit: ['round.calls'],
    who: { OP: 'Y' },
  },
  {
    key: 'evaluation.rate',
    label: { zh: '打分', en: 'Rate' },
    limit: ['round.calls'],
    who: { SV: 'self', OP: 'Y' },
  },
  {
    key: 'evaluation.answer',
    next: true,
    label: { zh: '填写问卷', en: 'Answer questionnaire' },
    limit: ['round.calls'],
    who: { PU: 'Y', GW: 'own', VC: 'own', TC: 'own', OP: 'Y' },
  },
  {
    key: 'evaluation.appraise',
    label: { zh: '发表评价意见', en: 'Appraise' },
    who: { PU: 'Y', SV: 'Y', GW: 'own', VC: 'own', OP: 'Y' },
  },
  {
    key: 'showcase.open',
    label: { zh: '发起评选', en: 'Open showcase' },
    who: { OP: 'Y', CO: 'Y' },
  },
  {
    key: 'showcase.vote',
    label: { zh: '投票', en: 'Vote' },
    who: { PU: 'Y' },
  },
  {
    key: 'responsibility.set',
    label: { zh: '设定责任分工', en: 'Set responsibility' },
    who: { TC: 'tier', OP: 'Y', LE: 'Y' },
  },
  {
    key: 'responsibility.publishPledge',
    label: { zh: '公开承诺', en: 'Publish pledge' },
    who: { TC: 'own', OP: 'Y' },
  },
  {
    key: 'nextYear.decide',
    next: true,
    label: { zh: '次年去留', en: 'Decide next year' },
    who: { LE: 'Y', OP: 'Y' },
    reason: true,
  },
  {
    key: 'case.publish',
    label: { zh: '发布案例', en: 'Publish case' },
    who: { OP: 'Y', CO: 'Y' },
  },
  {
    key: 'scheme.set',
    label: { zh: '制定评价办法', en: 'Set scheme' },
    who: { OP: 'Y', LE: 'Y' },
  },
  {
    key: 'placement.record',
    label: { zh: '登记刊载', en: 'Record placement' },
    who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', ME: 'Y' },
  },
  {
    key: 'person.erase',
    label: { zh: '删除个人信息', en: 'Erase personal data' },
    who: { OP: 'Y', CO: 'Y' },
  },
  {
    key: 'consent.withdraw',
    label: { zh: '撤回同意', en: 'Withdraw consent' },
    who: { SU: 'self', OP: 'Y', CO: 'Y', ME: 'Y' },
  },
  {
    key: 'user.grantRole',
    label: { zh: '授权', en: 'Grant role' },
    who: { TL: 'own', DL: 'unit', AD: 'Y' },
  },
  {
    key: 'user.handOver',
    label: { zh: '移交工作', en: 'Hand over' },
    who: { TL: 'own', DL: 'unit', AD: 'Y' },
  },
  // Not in the model's table: whoever holds a role names a deputy for oneself, and who leads the unit for its staff.
  {
    key: 'user.nameDeputy',
    label: { zh: '指定代理人', en: 'Name deputy' },
    who: {
      GW: 'self',
      VS: 'self',
      VC: 'self',
      TC: 'self',
      TL: 'own',
      DC: 'self',
      DL: 'unit',
      OP: 'self',
      CO: 'self',
      LE: 'self',
      FO: 'self',
      IO: 'self',
      ME: 'self',
      AD: 'Y',
    },
  },
  {
    key: 'settings.change',
    label: { zh: '修改设置', en: 'Change setting' },
    who: { AD: 'Y' },
  },
]);
