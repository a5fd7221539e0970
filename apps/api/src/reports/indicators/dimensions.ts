import type { Label } from './indicator.js';

/** What a figure may be split by. */
export const DIMENSIONS = {
  TOWN: { zh: '按镇街', en: 'By town' },
  VILLAGE: { zh: '按村居', en: 'By village' },
  TIER: { zh: '按级别', en: 'By tier' },
  SECTOR: { zh: '按领域', en: 'By sector' },
  MONTH: { zh: '按月', en: 'By month' },
  PLAN_YEAR: { zh: '按计划年度', en: 'By plan year' },
  KIND: { zh: '按类别', en: 'By kind' },
  CHANNEL: { zh: '按渠道', en: 'By channel' },
  CATEGORY: { zh: '按资金类别', en: 'By category of money' },
  FORM: { zh: '按出资形式', en: 'By form of money' },
  TRIAGE_CLASS: { zh: '按三级分类', en: 'By class' },
  NATURE: { zh: '按事项性质', en: 'By nature' },
  ADOPTION: { zh: '按采纳情况', en: 'By outcome' },
  PURPOSE: { zh: '按目的', en: 'By purpose' },
  LEVEL: { zh: '按层级', en: 'By level' },
  FORMAT: { zh: '按形式', en: 'By format' },
  ASPECT: { zh: '按内容', en: 'By aspect' },
  GRADE: { zh: '按等级', en: 'By grade' },
  LIGHT: { zh: '按进度灯', en: 'By light' },
  TYPE: { zh: '按品类', en: 'By type' },
  STAGE: { zh: '按环节', en: 'By stage' },
  DECISION: { zh: '按去留', en: 'By decision' },
  STREAM: { zh: '按工作流向', en: 'By stream' },
  SERVICE_KIND: { zh: '按服务事项类别', en: 'By kind of service' },
  BATCH: { zh: '按批次', en: 'By batch' },
} as const satisfies Readonly<Record<string, Label>>;
export type Dimension = keyof typeof DIMENSIONS;
