import type { Label } from '../code-lists/label.js';

/** Guards of consultations, projects, reports and adjustments. */
export const PROJECT_GUARDS = {
  GUARD_QUORUM: {
    zh: '到会人数未达到法定比例。',
    en: 'The quorum has not been reached.',
  },
  GUARD_PRESENT_ABOVE_ELIGIBLE: {
    zh: '实到数不能大于应到数。',
    en: 'Those present cannot exceed those eligible.',
  },
  GUARD_FIVE_KINDS: {
    zh: '缺少固定成员:{names}。',
    en: 'Fixed members are missing: {names}.',
  },
  GUARD_TICKS_ABOVE_PRESENT: {
    zh: '勾选数不能大于实到人数。',
    en: 'Ticks cannot exceed the persons present.',
  },
  GUARD_NO_ITEMS: {
    zh: '服务期望清单还没有事项。',
    en: 'The expectation list has no items yet.',
  },
  GUARD_ITEMS_UNDECIDED: {
    zh: '还有 {count} 项未议定。',
    en: '{count} items are still undecided.',
  },
  GUARD_WISH_RANK: {
    zh: '采纳的事项须排定意愿顺序。',
    en: 'Adopted items need their place on the wish list.',
  },
  GUARD_APPROVAL_STEP: {
    zh: '缺少审议环节:{body}。',
    en: 'An approval step is missing: {body}.',
  },
  GUARD_DOCUMENT_NO: {
    zh: '须填写批准文号。',
    en: 'The document number is needed.',
  },
  GUARD_PLACE_REQUIRED: {
    zh: '{tier}项目须有所属{place}。',
    en: 'A project of tier {tier} needs its {place}.',
  },
  GUARD_PLAN_STATE: {
    zh: '年度计划尚未审定。',
    en: 'The annual plan has not been approved.',
  },
  GUARD_PLAN_FIELDS: {
    zh: '列入清单前须填写计划、主要领域和起止日期。',
    en: 'Plan, main sector and planned dates are needed before listing.',
  },
  GUARD_CONSULTATION_MISSING: {
    zh: '须有已完成的议事协商,或说明豁免理由。',
    en: 'A finished consultation or a waiver is needed.',
  },
  GUARD_WEIGHTS_100: {
    zh: '权重合计须为100。',
    en: 'The weights must sum to 100.',
  },
  GUARD_IMPLEMENTATION_PLAN: {
    zh: '开工前须有实施方案。',
    en: 'An implementation plan is needed before the start.',
  },
  GUARD_ONE_LEAD: {
    zh: '须有且只有一个牵头单位。',
    en: 'There must be exactly one current lead.',
  },
  GUARD_MILESTONES_OPEN: {
    zh: '还有 {count} 个时间节点未完成。',
    en: '{count} milestones are not done yet.',
  },
  GUARD_PROGRESS_100: {
    zh: '形象进度须达到100%。',
    en: 'Progress must have reached 100 %.',
  },
  GUARD_OUTPUTS_MISSING: {
    zh: '须先填写产出。',
    en: 'The outputs must be entered first.',
  },
  GUARD_RESIDENTS_MISSING: {
    zh: '验收须有居民代表参加。',
    en: "Residents' representatives must take part in the acceptance.",
  },
  GUARD_MAINTENANCE_OWNER: {
    zh: '验收前须明确管护单位。',
    en: 'The maintenance owner must be set before acceptance.',
  },
  GUARD_ORDERS_OPEN: {
    zh: '还有未办结的整改或督办单。',
    en: 'Rectification or supervision orders are still open.',
  },
  GUARD_FINANCE_SIGNATURE: {
    zh: '须先由财务人员签核资金。',
    en: 'The finance officer must sign the money first.',
  },
  GUARD_NOT_RATED_ROUND: {
    zh: '未评级销账须有一轮已公布的未评级结果和理由。',
    en: 'Write-off without a grade needs a published round with NOT_RATED and a reason.',
  },
  GUARD_LOOK_BACK: {
    zh: '销账前须写明经验、做法和故事。',
    en: 'Experience, practice and story must be written before write-off.',
  },
  GUARD_PROGRESS_FALLS: {
    zh: '进度低于上次,须说明理由。',
    en: 'Progress is lower than before and needs a reason.',
  },
  GUARD_SURVEY_MISSING: {
    zh: '须先登记实地考察。',
    en: 'The site survey must be recorded first.',
  },
  GUARD_JOINT_REVIEW: {
    zh: '须先召开联审会。',
    en: 'The joint review must be held first.',
  },
  GUARD_OPINIONS_MISSING: {
    zh: '受邀单位尚未出具意见:{names}。',
    en: 'Invited units have not given their opinion: {names}.',
  },
  GUARD_BUDGET_LIMIT: {
    zh: '超出镇街审批限额({limit}元),由区领导审批。',
    en: "Above the town's limit ({limit} yuan); the district leader decides.",
  },
  GUARD_DISTRICT_DECIDES: {
    zh: '只有村级项目的调整由镇街审批,其余由区领导审批。',
    en: 'A town decides on village projects alone; the district leader decides on others.',
  },
  GUARD_PROPOSAL_FIELDS: {
    zh: '提交前须填写{field}。',
    en: '{field} is needed before submission.',
  },
  GUARD_NOT_ADJUSTABLE: {
    zh: '项目当前状态({state})不能作此调整。',
    en: 'The project cannot be adjusted so in its present state ({state}).',
  },
  GUARD_ADJUSTMENT_OPEN: {
    zh: '该项目另有调整申请({no})尚未办结。',
    en: 'Another request for this project ({no}) is still open.',
  },
  GUARD_NOT_INVITED: {
    zh: '本单位不在受邀联审单位之列。',
    en: 'Your unit was not invited to the joint review.',
  },
  GUARD_NOT_AT_MEETING: {
    zh: '受邀单位须在联审会的参会单位之列:{names}。',
    en: 'Invited units must take part in the joint review: {names}.',
  },
  GUARD_NOT_EFFECTIVE_YET: {
    zh: '生效日期为 {effectiveOn}。',
    en: 'It takes effect on {effectiveOn}.',
  },
  GUARD_PROJECTS_OPEN: {
    zh: '还有 {count} 个项目未完工且无说明。',
    en: '{count} projects are not completed and have no reason.',
  },
  GUARD_NEXT_YEAR_OPEN: {
    zh: '还有 {count} 个微事或服务类项目未作次年去留决定。',
    en: 'Nobody has decided on the next year of {count} micro items or services.',
  },
  GUARD_NOT_MICRO: {
    zh: '只对微事和服务类项目作次年去留决定。',
    en: 'Only micro items and services are decided on for the next year.',
  },
  GUARD_PLAN_CLOSED: {
    zh: '年度计划已结转。',
    en: 'The annual plan is closed.',
  },
} as const satisfies Record<string, Label>;
