/** Codes of the funding slice. */

/** Whose money it is; MIXED: total known, split unknown. */
export const FUNDING_CATEGORIES = {
  FISCAL: { zh: '财政资金', en: 'Fiscal' },
  SOCIAL: { zh: '社会资金', en: 'Social' },
  COLLECTIVE: { zh: '集体资金', en: 'Collective' },
  MIXED: { zh: '未拆分资金', en: 'Not split' },
} as const;
export type FundingCategory = keyof typeof FUNDING_CATEGORIES;

/** Level of fiscal money. */
export const FUNDING_LEVELS = {
  CENTRAL: { zh: '中央', en: 'Central' },
  PROVINCIAL: { zh: '省级', en: 'Provincial' },
  CITY: { zh: '市级', en: 'City' },
  DISTRICT: { zh: '区级', en: 'District' },
  TOWN: { zh: '镇级', en: 'Town' },
  VILLAGE: { zh: '村级', en: 'Village' },
} as const;
export type FundingLevel = keyof typeof FUNDING_LEVELS;

/** Kind of a contributor. */
export const CONTRIBUTOR_KINDS = {
  ENTERPRISE: { zh: '企业', en: 'Enterprise' },
  MERCHANT: { zh: '商户', en: 'Merchant' },
  SOCIAL_ORGANIZATION: { zh: '社会组织', en: 'Social organisation' },
  INDIVIDUAL: { zh: '个人', en: 'Individual' },
  VILLAGE: { zh: '村集体', en: 'Village' },
  GOVERNMENT: { zh: '政府', en: 'Government' },
} as const;
export type ContributorKind = keyof typeof CONTRIBUTOR_KINDS;

/** Form of a contribution. */
export const FUNDING_FORMS = {
  APPROPRIATION: { zh: '财政拨款', en: 'Appropriation' },
  HIGHER_GRANT: { zh: '上级补助', en: 'Grant from a higher level' },
  REWARD_SUBSIDY: { zh: '以奖代补', en: 'Reward subsidy' },
  GOVERNMENT_BOND: { zh: '地方政府债券', en: 'Government bond' },
  WORK_RELIEF: { zh: '以工代赈', en: 'Work relief' },
  VILLAGE_FUND: { zh: '村集体自筹', en: 'Village fund' },
  RESIDENT_LEVY: { zh: '群众筹资', en: 'Resident levy' },
  DONATION: { zh: '捐赠', en: 'Donation' },
  SPONSORSHIP: { zh: '赞助', en: 'Sponsorship' },
  NAMING: { zh: '冠名', en: 'Naming' },
  ENTERPRISE_INVESTMENT: { zh: '企业投资', en: 'Enterprise investment' },
  ADVERTISING: { zh: '广告招商', en: 'Advertising' },
  LABOUR: { zh: '群众筹劳', en: 'Labour' },
  VOLUNTEER_SERVICE: { zh: '志愿服务折价', en: 'Volunteer service' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type FundingForm = keyof typeof FUNDING_FORMS;

/** What becomes of a remainder. */
export const REMAINDER_DECISIONS = {
  RETURNED: { zh: '结余退回', en: 'Returned' },
  CARRIED_OVER: { zh: '结转', en: 'Carried over' },
} as const;
export type RemainderDecision = keyof typeof REMAINDER_DECISIONS;

/** Kind of a fund transaction. */
export const TRANSACTION_KINDS = {
  RECEIPT: { zh: '到账', en: 'Receipt' },
  ALLOCATION: { zh: '拨付', en: 'Allocation' },
  SPENDING: { zh: '支出', en: 'Spending' },
  REFUND: { zh: '退款', en: 'Refund' },
  REVERSAL: { zh: '冲正', en: 'Reversal' },
} as const;
export type TransactionKind = keyof typeof TRANSACTION_KINDS;

/** Kind of a volunteer activity. */
export const VOLUNTEER_ACTIVITY_KINDS = {
  FREE_CLINIC: { zh: '义诊', en: 'Free clinic' },
  HAIRCUT: { zh: '义剪', en: 'Haircut' },
  LEGAL_AID: { zh: '法律援助', en: 'Legal aid' },
  EMPLOYMENT: { zh: '就业帮扶', en: 'Employment' },
  CULTURE: { zh: '文化', en: 'Culture' },
  SCIENCE: { zh: '科普', en: 'Science' },
  ENVIRONMENT: { zh: '环保', en: 'Environment' },
  LECTURE: { zh: '宣讲', en: 'Lecture' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type VolunteerActivityKind = keyof typeof VOLUNTEER_ACTIVITY_KINDS;
