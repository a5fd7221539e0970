/** Codes of the projects slice: what a project is and where it came from. */

/** Kind of a project group. */
export const PROJECT_GROUP_KINDS = {
  PROGRAMME: { zh: '精品工程', en: 'Programme' },
  BATCH: { zh: '批次', en: 'Batch' },
} as const;
export type ProjectGroupKind = keyof typeof PROJECT_GROUP_KINDS;

/** Level of a programme. */
export const PROGRAMME_LEVELS = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCIAL: { zh: '省级', en: 'Provincial' },
  CITY: { zh: '市级', en: 'City' },
  DISTRICT: { zh: '区级', en: 'District' },
} as const;
export type ProgrammeLevel = keyof typeof PROGRAMME_LEVELS;

/** Size of a project. */
export const SCALES = {
  MACRO: { zh: '重大项目', en: 'Macro' },
  NORMAL: { zh: '一般项目', en: 'Normal' },
  MICRO: { zh: '民生微事', en: 'Micro' },
} as const;
export type Scale = keyof typeof SCALES;

/** Stream of work. */
export const STREAMS = {
  TOP_DOWN: { zh: '自上而下', en: 'Top down' },
  BOTTOM_UP: { zh: '自下而上', en: 'Bottom up' },
  NEGATIVE_LIST: { zh: '负面清单', en: 'Negative list' },
} as const;
export type Stream = keyof typeof STREAMS;

/** Kind of a service item. */
export const SERVICE_KINDS = {
  UNIVERSAL: { zh: '普惠性', en: 'Universal' },
  SPECIAL: { zh: '特色', en: 'Special' },
  PILOT: { zh: '试点', en: 'Pilot' },
} as const;
export type ServiceKind = keyof typeof SERVICE_KINDS;

/** How a project entered the list. */
export const PLAN_ORIGINS = {
  INITIAL_PLAN: { zh: '年初策划', en: 'Initial plan' },
  DYNAMIC_ADDITION: { zh: '动态调整', en: 'Dynamic addition' },
} as const;
export type PlanOrigin = keyof typeof PLAN_ORIGINS;

/** Level that a project came from. */
export const SOURCE_LEVELS = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCIAL: { zh: '省级', en: 'Provincial' },
  CITY: { zh: '市级', en: 'City' },
  DISTRICT: { zh: '区级', en: 'District' },
  TOWN: { zh: '镇级', en: 'Town' },
  VILLAGE: { zh: '村级', en: 'Village' },
} as const;
export type SourceLevel = keyof typeof SOURCE_LEVELS;

/** Kind of a project's place. */
export const PLACE_KINDS = {
  CITY: { zh: '城市', en: 'City' },
  PARK: { zh: '园区', en: 'Park' },
  BLOCK: { zh: '街区', en: 'Block' },
  COMMUNITY: { zh: '社区', en: 'Community' },
  ESTATE: { zh: '小区', en: 'Estate' },
} as const;
export type PlaceKind = keyof typeof PLACE_KINDS;

/** Signal of a project's lag. */
export const SCHEDULE_LIGHTS = {
  GREEN: { zh: '正常', en: 'On schedule' },
  YELLOW: { zh: '预警', en: 'Warning' },
  RED: { zh: '滞后', en: 'Behind' },
  BLUE: { zh: '已验收', en: 'Accepted' },
  GREY: { zh: '未到期', en: 'Not due' },
} as const;
export type ScheduleLight = keyof typeof SCHEDULE_LIGHTS;

/** Grade of a project. */
export const GRADES = {
  EXCELLENT: { zh: '优良', en: 'Excellent' },
  GOOD: { zh: '良好', en: 'Good' },
  FAIR: { zh: '一般', en: 'Fair' },
  NOT_RATED: { zh: '未评级', en: 'Not rated' },
} as const;
export type Grade = keyof typeof GRADES;

/** As what someone answers for a project. */
export const RESPONSIBILITY_ROLES = {
  LEAD: { zh: '牵头单位', en: 'Lead' },
  SUPPORT: { zh: '协办单位', en: 'Support' },
  TIER_LEADER: { zh: '包抓领导', en: 'Leader of the tier' },
  SECRETARY: { zh: '领办书记', en: 'Secretary' },
  SECTOR_LEADER: { zh: '分管区领导', en: 'Leader of the sector' },
  CHIEF_SUPERVISOR: { zh: '首席监督员', en: 'Chief supervisor' },
  LIAISON: { zh: '联络员', en: 'Liaison' },
  IMPLEMENTER: { zh: '实施单位', en: 'Implementer' },
} as const;
export type ResponsibilityRole = keyof typeof RESPONSIBILITY_ROLES;

/** Where a project came from. */
export const PROJECT_ORIGIN_KINDS = {
  SUGGESTION: { zh: '人民建议', en: 'Suggestion' },
  CONSULTATION: { zh: '议事协商', en: 'Consultation' },
  WISH_LIST: { zh: '意愿清单', en: 'Wish list' },
  VISIT: { zh: '走访调研', en: 'Visit' },
  DEPARTMENT: { zh: '部门提出', en: 'Department' },
  HIGHER_LEVEL: { zh: '上级部署', en: 'Higher level' },
  CONGRESS: { zh: '人大票决', en: 'Congress' },
  RESERVE: { zh: '项目储备', en: 'Reserve' },
} as const;
export type ProjectOriginKind = keyof typeof PROJECT_ORIGIN_KINDS;
