import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { RegisterTarget } from '../platform/register/target.js';
import { annualPlanShape } from './admin/annual-plan.shape.js';
import { AnnualPlan } from './admin/annual-plan.type.js';
import { projectGroupShape } from './admin/project-parts.shape.js';
import { ProjectGroup as ProjectGroupType } from './admin/project-parts.type.js';
import { ProjectGroup } from './annual-plan.entity.js';
import { ProgrammeLevel, ProjectGroupKind } from './project-ledgers.enums.js';

const planTarget: RegisterTarget = {
  idKind: 'pln',
  table: 'annual_plan',
  type: () => AnnualPlan,
  shape: () => annualPlanShape,
  key: 'id',
  names: ['document_no'],
  list: 'annualPlans',
};

/** Batches within a plan and named programmes (model §2.6). */
export const projectGroupRegister = defineRegister({
  name: 'ProjectGroup',
  zh: '批次与精品工程',
  en: 'Batch or programme',
  idKind: 'pgr',
  reading: 'PUBLIC_DATA',
  natural: ['kind', 'name', 'year'],
  order: [['year', 'desc']],
  entity: ProjectGroup,
  type: ProjectGroupType,
  shape: projectGroupShape as never,
  columns: {
    name: column.text('名称', 'Name', 80).seen('pub'),
    kind: column.choice(ProjectGroupKind, '类别', 'Kind'),
    year: column.int('年度', 'Year', 2000, 2100),
    no: column.text('编号', 'Number', 24).optional(),
    level: column.choice(ProgrammeLevel, '级别', 'Level').optional(),
    planId: column.reference(() => planTarget, 'pln', '年度计划', 'Annual plan').optional(),
    announcedOn: column.date('公布日期', 'Announced on').optional(),
  },
  check({ kind, level }, refuse) {
    if (kind === 'PROGRAMME' && !level) refuse('REQUIRED', 'level');
  },
});
