/** Codes of the divisions slice: places, organisations, rules of procedure. */

/** Level that owns a project or record. */
export const TIERS = {
  DISTRICT: { zh: '区级', en: 'District' },
  TOWN: { zh: '镇级', en: 'Town' },
  VILLAGE: { zh: '村级', en: 'Village' },
} as const;
export type Tier = keyof typeof TIERS;

/** Kind of a town. */
export const TOWN_KINDS = {
  TOWN: { zh: '镇', en: 'Town' },
  TOWNSHIP: { zh: '乡', en: 'Township' },
  STREET: { zh: '街道', en: 'Street office' },
} as const;
export type TownKind = keyof typeof TOWN_KINDS;

/** Kind of a village; OTHER: quasi-communities such as parks and farms. */
export const VILLAGE_KINDS = {
  VILLAGE: { zh: '村', en: 'Village' },
  COMMUNITY: { zh: '社区', en: 'Community' },
  OTHER: { zh: '类似居委会的区域', en: 'Quasi-community' },
} as const;
export type VillageKind = keyof typeof VILLAGE_KINDS;

/** Statistical class of a village: 1xx urban, 2xx rural. */
export const URBAN_RURAL_CODES = {
  '111': { zh: '主城区', en: 'Main urban area' },
  '112': { zh: '城乡结合区', en: 'Urban-rural fringe' },
  '121': { zh: '镇中心区', en: 'Town centre' },
  '122': { zh: '镇乡结合区', en: 'Town-rural fringe' },
  '123': { zh: '特殊区域', en: 'Special area' },
  '210': { zh: '乡中心区', en: 'Township centre' },
  '220': { zh: '村庄', en: 'Rural village' },
} as const;
export type UrbanRuralCode = keyof typeof URBAN_RURAL_CODES;

/** Kind of an organisation. */
export const ORGANIZATION_KINDS = {
  DISTRICT_COMMITTEE: { zh: '区委', en: 'District committee' },
  DISTRICT_GOVERNMENT: { zh: '区政府', en: 'District government' },
  TASK_FORCE: { zh: '民生专班', en: 'Task force' },
  COORDINATOR: { zh: '社会工作部', en: 'Coordinating department' },
  SERVICE_CENTRE: { zh: '民生服务促进中心', en: 'Service promotion centre' },
  DEPARTMENT: { zh: '职能部门', en: 'Department' },
  TOWN_OFFICE: { zh: '镇街', en: 'Town office' },
  VILLAGE_COMMITTEE: { zh: '村(居)委会', en: 'Village committee' },
  STATION: { zh: '驿站', en: 'Station' },
  ENTERPRISE: { zh: '企业', en: 'Enterprise' },
  MERCHANT: { zh: '商户', en: 'Merchant' },
  SOCIAL_ORGANIZATION: { zh: '社会组织', en: 'Social organisation' },
  VOLUNTEER_TEAM: { zh: '志愿服务队', en: 'Volunteer team' },
  MEDIA: { zh: '融媒体中心', en: 'Media centre' },
  DISCIPLINE: { zh: '纪委', en: 'Discipline commission' },
  CONGRESS: { zh: '人民代表大会', en: "People's congress" },
  UTILITY: { zh: '公用事业单位', en: 'Utility' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;

/** Five steps of the rules of procedure. */
export const PROCEDURE_STEPS = {
  COLLECT: { zh: '征集', en: 'Collect' },
  HANDLE: { zh: '办理', en: 'Handle' },
  CONVERT: { zh: '转化', en: 'Convert' },
  REPORT: { zh: '报告', en: 'Report' },
  EVALUATE: { zh: '评价', en: 'Evaluate' },
} as const;
export type ProcedureStep = keyof typeof PROCEDURE_STEPS;
