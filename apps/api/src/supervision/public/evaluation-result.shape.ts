import { sql } from 'kysely';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { money } from '../../platform/graph/money-field.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectShape } from '../../projects/public/project.shape.js';
import { scoresByDimension } from '../dimension-scores.js';
import { Award, EvaluationResult, ProjectSatisfaction } from './evaluation-result.type.js';

const { shape } = shapesOver<PublishedViews>('published');

/** The view leaves scores out below ten valid answers. */
export const evaluationResultShape: Shape<EvaluationResult> = shape(EvaluationResult, 'evaluation_result', (f) => ({
  id: f.id('res', 'id'),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  roundKind: f.column('round_kind'),
  roundPeriod: f.column('round_period'),
  grade: f.column('grade'),
  score: f.text('score'),
  scores: f.rows('DimensionScore', scoresByDimension, (inner) => ({ dimension: inner.code<string>('dimension'), score: inner.code<string>('score') }), [
    ['no', 'asc'],
  ]),
  sampleSize: f.column('sample_size'),
  raters: f.column('raters'),
  publishedOn: f.column('published_on'),
}));

export const projectSatisfactionShape: Shape<ProjectSatisfaction> = shape(ProjectSatisfaction, 'evaluation_result', (f) => ({
  rate: f.value<string>((row) => sql`(${row.column('scores')} ->> 'SATISFACTION')::numeric(5,2)::text`),
  sampleSize: f.column('sample_size'),
  roundPeriod: f.column('round_period'),
  publishedOn: f.column('published_on'),
}));

export const awardShape: Shape<Award> = shape(Award, 'award', (f) => ({
  id: f.id('awd', 'id'),
  result: f.one(() => evaluationResultShape, { on: { id: 'result_id' }, always: true }),
  amount: money(f, 'amount'),
  paidOn: f.column('paid_on'),
}));
