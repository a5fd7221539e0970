import { MACHINES, MOVES } from '@doorstep/domain/machines';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { townShape } from '../../divisions/public/division.shapes.js';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { moneyOrNull } from '../../platform/graph/money-field.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { outputLabel } from '../output-label.js';
import { AnnualPlan, Milestone, ProjectAdjustment, ProgressReport, ProjectEvent, ProjectGroup, ProjectOrigin, ProjectOutput } from './project-parts.type.js';

const { shape } = shapesOver<PublishedViews>('published');

export const milestoneShape: Shape<Milestone> = shape(Milestone, 'milestone', (f) => ({
  id: f.id('mls', 'id'),
  name: f.column('name'),
  plannedOn: f.column('planned_on'),
  doneOn: f.column('done_on'),
  weightPercent: f.text('weight_percent'),
}));

export const progressReportShape: Shape<ProgressReport> = shape(ProgressReport, 'progress_report', (f) => ({
  id: f.id('rpt', 'id'),
  periodStart: f.column('period_start'),
  periodEnd: f.column('period_end'),
  progressPercent: f.text('progress_percent'),
  invested: moneyOrNull(f, 'invested_amount'),
  workDone: f.column('work_done'),
  highlight: f.column('highlight'),
}));

export const outputShape: Shape<ProjectOutput> = shape(ProjectOutput, 'project_output', (f) => ({
  code: f.column('name'),
  name: f.value(outputLabel('zh')),
  nameEn: f.value(outputLabel('en')),
  unit: f.column('unit'),
  quantity: f.text('quantity'),
  mode: f.column('mode'),
  on: f.column('on'),
}));

export const originShape: Shape<ProjectOrigin> = shape(ProjectOrigin, 'project_origin', (f) => ({
  kind: f.column('kind'),
  on: f.column('on'),
}));

/** The label of a move, chosen by SQL so that an answer can be passed through as text. */
const labelOf = (language: 'zh' | 'en') => (row: RowRef): RawBuilder<unknown> => {
  const cases = MACHINES.project.moves.map(({ key }) => sql`when ${sql.lit(key)} then ${sql.lit(MOVES[key].label[language])}`);
  return sql`case ${row.column('action')} ${sql.join(cases, sql` `)} else ${row.column('action')} end`;
};

export const eventShape: Shape<ProjectEvent> = shape(ProjectEvent, 'project_event', (f) => ({
  at: f.instant('at'),
  kind: f.column('action'),
  label: f.value(labelOf('zh')),
  labelEn: f.value(labelOf('en')),
  text: f.column('public_text'),
  toState: f.column('to_state'),
}));

export const projectGroupShape: Shape<ProjectGroup> = shape(ProjectGroup, 'project_group', (f) => ({
  id: f.id('pgr', 'id'),
  name: f.column('name'),
  year: f.column('year'),
}));

export const annualPlanShape: Shape<AnnualPlan> = shape(AnnualPlan, 'annual_plan', (f) => ({
  id: f.id('pln', 'id'),
  year: f.column('year'),
  tier: f.column('tier'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  state: f.column('state'),
  documentNo: f.column('document_no'),
  publishedOn: f.column('published_on'),
  closedOn: f.column('closed_on'),
}));

export const projectAdjustmentShape: Shape<ProjectAdjustment> = shape(ProjectAdjustment, 'adjustment', (f) => ({
  kind: f.column('kind'),
  effectiveOn: f.column('effective_on'),
  reason: f.column('reason'),
}));
