import { sql } from 'kysely';
import { isListed } from './conditions.js';
import type { Indicator, Measure } from './indicator.js';

const ITEMS = { zh: '件', en: 'projects' } as const;

const listed: Measure = {
  key: 'project.planned',
  fact: 'fact_project',
  value: (row, scope) => sql`count(*) filter (where ${isListed(row, scope)})`,
};

const completed: Measure = {
  key: 'project.completed',
  fact: 'fact_project',
  value: (row, scope) =>
    sql`count(*) filter (where ${isListed(row, scope)} and ${row.column('completed_on')} <= ${scope.asOf})`,
};

const byOrigin = (key: string, origin: 'INITIAL_PLAN' | 'DYNAMIC_ADDITION'): Measure => ({
  key,
  fact: 'fact_project',
  value: (row, scope) =>
    sql`count(*) filter (where ${isListed(row, scope)} and ${row.column('plan_origin')} = ${sql.lit(origin)})`,
});

export const PROJECT_INDICATORS = {
  planned: {
    key: 'project.planned',
    zh: '计划实施数',
    en: 'Planned projects',
    unit: ITEMS,
    definition: {
      zh: '截至当日已列入清单且未取消的项目,不含带动事项;中止的仍计入。',
      en: 'Projects listed and not cancelled by the day, without induced ones; suspended ones count.',
    },
    numerator: listed,
    denominator: null,
  },
  completed: {
    key: 'project.completed',
    zh: '已完成数',
    en: 'Completed projects',
    unit: ITEMS,
    definition: { zh: '计划实施项目中截至当日已完工的。', en: 'Of the planned projects, those completed by the day.' },
    numerator: completed,
    denominator: null,
  },
  completionRate: {
    key: 'project.completionRate',
    zh: '完工率',
    en: 'Completion rate',
    unit: { zh: '%', en: '%' },
    definition: { zh: '已完成数 ÷ 计划实施数,两位小数,四舍五入。', en: 'Completed ÷ planned, two decimals, half up.' },
    numerator: completed,
    denominator: listed,
  },
  initial: {
    key: 'project.initial',
    zh: '年初策划数',
    en: 'Projects of the initial plan',
    unit: ITEMS,
    definition: { zh: '计划实施项目中年初策划的。', en: 'Of the planned projects, those of the initial plan.' },
    numerator: byOrigin('project.initial', 'INITIAL_PLAN'),
    denominator: null,
  },
  added: {
    key: 'project.added',
    zh: '动态调整(新增)数',
    en: 'Projects added during the year',
    unit: ITEMS,
    definition: { zh: '计划实施项目中动态调整新增的,按生效日计。', en: 'Of the planned projects, those added during the year, by the day of effect.' },
    numerator: byOrigin('project.added', 'DYNAMIC_ADDITION'),
    denominator: null,
  },
} as const satisfies Record<string, Indicator>;
