import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Grade } from '../../projects/project.enums.js';
import { projectShape } from '../../projects/public/project.shape.js';
import { Project } from '../../projects/public/project.type.js';
import { appraisalOpinionShape } from './appraisal-opinion.shape.js';
import { AppraisalOpinion } from './appraisal-opinion.type.js';
import { awardShape, evaluationResultShape, projectSatisfactionShape } from './evaluation-result.shape.js';
import { Award, EvaluationResult, ProjectSatisfaction } from './evaluation-result.type.js';

const { extend } = shapesOver<PublishedViews>('published');

interface AddedFields {
  readonly grade: string | null;
  readonly satisfaction: ProjectSatisfaction | null;
  readonly evaluationResults: EvaluationResult[];
  readonly awards: Award[];
  readonly appraisalOpinions: AppraisalOpinion[];
}

/** On a published project: its grade, what residents think of it, its published results and paid awards. */
export function extendProject(): void {
  const project = Project.prototype;
  Field(() => Grade, {
    nullable: true,
    description: bilingual('最近一轮公布的评价等级', 'Grade of the latest published round'),
  })(project, 'grade');
  Field(() => ProjectSatisfaction, {
    nullable: true,
    description: bilingual('最近公布的群众满意度;有效答卷不足 10 份时为空', 'Satisfaction as last published; null below ten valid answers'),
  })(project, 'satisfaction');
  Field(() => [EvaluationResult], { description: bilingual('已公布的评价结果,新的在前', 'Published results, newest first') })(project, 'evaluationResults');
  Field(() => [Award], { description: bilingual('已发放的奖补资金', 'Awards that were paid') })(project, 'awards');
  Field(() => [AppraisalOpinion], { description: bilingual('公开的评价意见,新的在前', 'Opinions edited for the public, newest first') })(project, 'appraisalOpinions');
  extend<AddedFields, 'project'>(projectShape, 'project', (f) => ({
    grade: f.column('grade'),
    satisfaction: f.one(() => projectSatisfactionShape, {
      on: { project_id: 'id' },
      where: (row) => [sql`${row.column('scores')} ->> 'SATISFACTION' is not null`],
      order: [['published_on', 'desc'], ['id', 'desc']],
    }),
    evaluationResults: f.many(() => evaluationResultShape, {
      on: { project_id: 'id' },
      order: [['published_on', 'desc'], ['id', 'desc']],
      most: 50,
    }),
    appraisalOpinions: f.many(() => appraisalOpinionShape, { on: { project_id: 'id' }, order: [['on', 'desc'], ['id', 'desc']], most: 50 }),
    awards: f.many(() => awardShape, { on: { project_id: 'id' }, order: [['paid_on', 'desc'], ['id', 'desc']], most: 20 }),
  }));
}
