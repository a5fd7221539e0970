/** Codes of people on rosters: supervisors, observers, collectors. */

/** Kind of a supervisor. */
export const SUPERVISOR_KINDS = {
  SUPERVISOR: { zh: '民生实事监督员', en: 'Supervisor' },
  CITIZEN_OBSERVER: { zh: '市民观察员', en: 'Citizen observer' },
  EXPERT_OBSERVER: { zh: '专业观察团成员', en: 'Expert observer' },
  ONLINE_OBSERVER: { zh: '网络观察员', en: 'Online observer' },
} as const;
export type SupervisorKind = keyof typeof SUPERVISOR_KINDS;

/** Identity of a supervisor or attendee. */
export const IDENTITIES = {
  CONGRESS_DEPUTY: { zh: '人大代表', en: 'Congress deputy' },
  CPPCC_MEMBER: { zh: '政协委员', en: 'CPPCC member' },
  PARTY_DELEGATE: { zh: '党代表', en: 'Party delegate' },
  COMMUNITY_SECRETARY: { zh: '村(社区)党组织书记', en: 'Village or community secretary' },
  RESIDENT_REP: { zh: '居民代表', en: "Residents' representative" },
  ENTERPRISE_REP: { zh: '企业代表', en: 'Enterprise representative' },
  MEDIA: { zh: '媒体人士', en: 'Media' },
  EXPERT: { zh: '专家', en: 'Expert' },
  VETERAN: { zh: '退役军人', en: 'Veteran' },
  RETIRED_CADRE: { zh: '离退休干部', en: 'Retired cadre' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type Identity = keyof typeof IDENTITIES;

/** Kind of a collector. */
export const COLLECTOR_KINDS = {
  PROMOTER: { zh: '宣传员', en: 'Promoter' },
  RED_COLLECTOR: { zh: '红色征集员', en: 'Red collector' },
  INVITED_ADVISER: { zh: '特邀建议人', en: 'Invited adviser' },
  INFORMANT: { zh: '社情员', en: 'Informant' },
} as const;
export type CollectorKind = keyof typeof COLLECTOR_KINDS;

/** Ground on which a collector was chosen. */
export const COLLECTOR_CRITERIA = {
  SOCIAL_DUTY: { zh: '社会责任感强', en: 'Sense of social duty' },
  INDUSTRY_STANDING: { zh: '行业影响力', en: 'Standing in the industry' },
  PROFESSION: { zh: '专业能力', en: 'Professional skill' },
  ACTIVITY: { zh: '参与积极性', en: 'Activity' },
  POLITICAL_EXPERIENCE: { zh: '参政议政经验', en: 'Political experience' },
  CARE: { zh: '热心公益', en: 'Care for the public good' },
} as const;
export type CollectorCriterion = keyof typeof COLLECTOR_CRITERIA;
