import { Exact } from '../exact.js';
import { DEFAULT_PHRASE_STEPS } from '../phrases/phrase-steps.js';
import { DEFAULT_PLAN_YEAR_CUT_OFF } from '../plan-year.js';
import { WEEK_STARTS } from '../report-due.js';
import { DEFAULT_LIGHT_THRESHOLDS } from '../schedule-light.js';
import type { SettingDefinition, SettingValues } from './setting-definition.js';

const LIGHT_MODES = {
  POINTS: { zh: '百分点', en: 'Percentage points' },
  RATIO: { zh: '占序时进度的比例', en: 'Percent of what was planned' },
} as const;
const POINTS = { zh: '%', en: '%' };
const MONTHS = { zh: '个月', en: 'months' };
const DAYS = { zh: '天', en: 'days' };
const YUAN = { zh: '元', en: 'yuan' };

const sumTo100 = (values: SettingValues) => {
  const sum = Object.values(values).reduce((total, value) => total.plus(String(value)), new Exact(0));
  return sum.eq(100) ? null : { code: 'GUARD_WEIGHTS_100' as const, field: Object.keys(values)[0] ?? 'value' };
};

/** The settings that the administrator of a district changes. The day of a demonstration district is moved by its command. */
export const SETTINGS = {
  'suggestion.cutOffDay': {
    label: { zh: '计划年度起算日', en: 'Cut-off day of the plan year' },
    hint: { zh: '此日起收到的建议计入下一计划年度', en: 'Suggestions received from this day on belong to the next plan year' },
    fields: { value: { label: { zh: '起算日', en: 'Day' }, kind: 'MONTH_DAY' } },
    default: { value: DEFAULT_PLAN_YEAR_CUT_OFF },
  },
  'report.weeklyDue': {
    label: { zh: '报送周报告', en: 'Weekly reports are due' },
    hint: { zh: '实施中的项目每周报送一次', en: 'Projects under way report every week' },
    fields: { value: { label: { zh: '报送', en: 'Due' }, kind: 'FLAG' } },
    default: { value: true },
  },
  'report.weekStart': {
    label: { zh: '报告周的起始日', en: 'First day of a week of reports' },
    hint: { zh: '周报告按此日起算一周', en: 'A weekly report covers seven days from it' },
    fields: { value: { label: { zh: '起始日', en: 'Day' }, kind: 'CHOICE', codes: WEEK_STARTS } },
    default: { value: 'MONDAY' },
  },
  'report.monthlyDue': {
    label: { zh: '报送月报', en: 'Monthly reports are due' },
    hint: { zh: '实施中的项目每月报送一次', en: 'Projects under way report every month' },
    fields: { value: { label: { zh: '报送', en: 'Due' }, kind: 'FLAG' } },
    default: { value: true },
  },
  'schedule.light': {
    label: { zh: '进度灯标准', en: 'Thresholds of the schedule light' },
    hint: { zh: '每晚按此计算进度灯', en: 'The lights are set by them every night' },
    fields: {
      mode: { label: { zh: '落后程度按', en: 'Lag in' }, kind: 'CHOICE', codes: LIGHT_MODES },
      yellowFrom: { label: { zh: '达到即黄灯', en: 'Yellow from' }, kind: 'WHOLE', min: 1, max: 100, unit: POINTS },
      redAbove: { label: { zh: '超过即红灯', en: 'Red above' }, kind: 'WHOLE', min: 1, max: 100, unit: POINTS },
      notStartedYellowMonths: { label: { zh: '未开工黄灯', en: 'Not started, yellow after' }, kind: 'WHOLE', min: 0, max: 24, unit: MONTHS },
      notStartedRedMonths: { label: { zh: '未开工红灯', en: 'Not started, red after' }, kind: 'WHOLE', min: 0, max: 24, unit: MONTHS },
      redDaysPastEnd: { label: { zh: '逾期未完工红灯', en: 'Red past the planned end by' }, kind: 'WHOLE', min: 0, max: 730, unit: DAYS },
      isLinear: { label: { zh: '节点内均匀推进', en: 'Progress is even inside a milestone' }, kind: 'FLAG' },
    },
    default: { ...DEFAULT_LIGHT_THRESHOLDS },
    check: (values) => {
      if (Number(values['redAbove']) < Number(values['yellowFrom'])) return { code: 'GUARD_RED_BELOW_YELLOW', field: 'redAbove' };
      if (Number(values['notStartedRedMonths']) < Number(values['notStartedYellowMonths'])) {
        return { code: 'GUARD_RED_BELOW_YELLOW', field: 'notStartedRedMonths' };
      }
      return null;
    },
  },
  'adjustment.townBudgetLimit': {
    label: { zh: '镇街批准调整的预算上限', en: 'Budget up to which a town approves adjustments' },
    hint: { zh: '村级项目的动态调整超过此数由区领导批准', en: 'Above it a district leader approves the adjustment of a village project' },
    fields: { value: { label: { zh: '上限', en: 'Limit' }, kind: 'MONEY', unit: YUAN } },
    default: { value: '300000.00' },
  },
  'phrase.steps': {
    label: { zh: '数字表述的取整标准', en: 'Steps of number phrases' },
    hint: { zh: '汇报材料中“余、近、约”的取整', en: 'How figures are rounded in reports' },
    fields: {
      digits: { label: { zh: '取整首位数', en: 'First digit of a step' }, kind: 'DIGITS' },
      lossPercent: { label: { zh: '取整误差不超过', en: 'Rounding moves a figure by at most' }, kind: 'PERCENT', unit: POINTS },
      lossUnits: { label: { zh: '或不超过', en: 'or by at most' }, kind: 'WHOLE', min: 0, max: 100, unit: { zh: '个单位', en: 'units' } },
    },
    default: { digits: DEFAULT_PHRASE_STEPS.digits, lossPercent: DEFAULT_PHRASE_STEPS.lossPercent, lossUnits: Number(DEFAULT_PHRASE_STEPS.lossUnits) },
  },
  'rate.weights': {
    label: { zh: '三率综合分权重', en: 'Weights of the composite of three rates' },
    hint: { zh: '合计须为 100', en: 'They sum to 100' },
    fields: {
      response: { label: { zh: '响应度', en: 'Response' }, kind: 'PERCENT', unit: POINTS },
      resolution: { label: { zh: '解决率', en: 'Resolution' }, kind: 'PERCENT', unit: POINTS },
      satisfaction: { label: { zh: '满意率', en: 'Satisfaction' }, kind: 'PERCENT', unit: POINTS },
    },
    default: { response: '20', resolution: '40', satisfaction: '40' },
    check: sumTo100,
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type SettingKey = keyof typeof SETTINGS;
