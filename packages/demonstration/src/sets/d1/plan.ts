import type { CollectorPlan } from '../../parts/collectors.js';
import type { PointPlan } from '../../parts/collection-points.js';
import type { IntakePlan } from '../../parts/intake.js';

// The first and only writing of each number of D1.

export const CUT_OFF = '10-01';

/** Two streets with four communities each, ten towns with five villages, one township with four. */
export const PLACES = { communities: 4, townVillages: 5, townshipVillages: 4 } as const;

const SINCE_SPRING: readonly [string, string] = ['2024-03-04', '2024-05-31'];

export const COLLECTORS: readonly CollectorPlan[] = [
  { kind: 'PROMOTER', active: 672, left: 11, criteria: ['SOCIAL_DUTY', 'ACTIVITY', 'CARE'], appointed: SINCE_SPRING, termEndsOn: '2027-05-31' },
  { kind: 'RED_COLLECTOR', active: 102, left: 3, criteria: ['SOCIAL_DUTY', 'POLITICAL_EXPERIENCE', 'ACTIVITY'], appointed: SINCE_SPRING, termEndsOn: '2026-05-31' },
  { kind: 'INVITED_ADVISER', active: 25, left: 0, criteria: ['INDUSTRY_STANDING', 'PROFESSION', 'POLITICAL_EXPERIENCE'], appointed: SINCE_SPRING, termEndsOn: '2026-12-31' },
];

const OPENED: readonly [string, string] = ['2024-02-19', '2024-04-30'];

/** 160 stations, 96 points that report directly, and the code of each of the 13 towns. */
export const POINTS: readonly PointPlan[] = [
  { kind: 'STATION', host: 'COMMITTEE', hostKind: 'CITIZEN_STATION', count: 160, title: '民情驿站', opened: OPENED },
  { kind: 'DIRECT_REPORT', host: 'COMMITTEE', hostKind: 'PARTY_SERVICE_CENTRE', count: 62, title: '建议直报点', opened: OPENED },
  { kind: 'DIRECT_REPORT', host: 'TOWN_OFFICE', hostKind: 'SERVICE_SITE', count: 13, title: '建议直报点', opened: OPENED },
  { kind: 'DIRECT_REPORT', host: 'DEPARTMENT', hostKind: 'DEPARTMENT', count: 21, title: '建议直报点', opened: OPENED },
  { kind: 'AGENCY_POINT', host: 'TOWN_OFFICE', hostKind: 'SERVICE_SITE', count: 13, title: '征集码', opened: OPENED },
];

export const MATERIALS = { LEAFLET: 1108, POSTER: 260 } as const;

export const PROCEDURES = { COLLECT: 14, HANDLE: 18, CONVERT: 8, REPORT: 7, EVALUATE: 7 } as const;

export const INTAKES: readonly IntakePlan[] = [
  {
    nature: 'SUGGESTION',
    received: ['2024-03-11', '2024-12-18'],
    classes: { A: 61, B: 204, C: 638 },
    channels: { COLLECTOR: 372, QR_CODE: 208, WEB_MESSAGE: 121, BOX: 86, PHONE: 64, LETTER: 52 },
    reached: { CLOSED: 650, REPLIED: 178, HANDLING: 75 },
    adopted: { ADOPTED: 402, PARTIALLY_ADOPTED: 183, KEPT_FOR_REFERENCE: 196, NOT_ADOPTED: 47 },
    valuable: 142,
  },
];

/** Three months each, but for the last, which is open on the day of the set. */
export const TOPICS = [
  { title: '“出行更顺畅”交通建设金点子征集', sector: 'ROADS', opensOn: '2024-03-18', closesOn: '2024-05-31' },
  { title: '“家门口的养老”服务建议征集', sector: 'ELDERLY', opensOn: '2024-05-06', closesOn: '2024-07-31' },
  { title: '“干净家园”环境整治建议征集', sector: 'ENVIRONMENT', opensOn: '2024-07-08', closesOn: '2024-09-30' },
  { title: '“书香临河”文体活动建议征集', sector: 'CULTURE', opensOn: '2024-09-02', closesOn: '2024-11-15' },
  { title: '“办事少跑腿”便民服务建议征集', sector: 'SERVICE', opensOn: '2024-11-18', closesOn: '2025-01-31' },
] as const;

/** What became of suggestions; each goes back to two or three of them. */
export const CONVERSIONS = [
  { kind: 'MEASURE', sector: 'ROADS', subject: '学校周边早晚高峰错时停车办法', document: '临民办〔2024〕9号', on: '2024-07-12', suggestions: 3 },
  { kind: 'IMPROVEMENT', sector: 'ELDERLY', subject: '老年食堂送餐服务延伸到偏远村', document: null, on: '2024-08-23', suggestions: 3 },
  { kind: 'REGULATION', sector: 'ENVIRONMENT', subject: '农村生活垃圾分类管理规定', document: '临政办发〔2024〕21号', on: '2024-10-18', suggestions: 2 },
  { kind: 'DECISION_REFERENCE', sector: 'CULTURE', subject: '乡镇综合文化站延时开放的建议', document: '临建专报〔2024〕6期', on: '2024-11-22', suggestions: 2 },
  { kind: 'DEPUTY_BILL', sector: 'SERVICE', subject: '关于推进高频事项“就近办”的代表议案', document: null, on: '2024-12-20', suggestions: 2 },
] as const;
