import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { Project } from '../../projects/admin/project.type.js';
import { awardShape, evaluationResultShape } from './evaluation.shape.js';
import { Award, EvaluationResult } from './evaluation.type.js';
import { rectificationOrderShape, supervisionOrderShape } from './order.shape.js';
import { RectificationOrder, SupervisionOrder } from './order.type.js';
import { awardScope, orderScope, recordScope, rectificationScope, resultScope } from './supervision.scope.js';
import { supervisionRecordShape, supervisorAssignmentShape } from './supervisor.shape.js';
import { SupervisionRecord, SupervisorAssignment } from './supervisor.type.js';

const { extend } = shapesOver<PublicTables>('public');

interface AddedFields {
  readonly supervisorAssignments: SupervisorAssignment[];
  readonly supervisionRecords: SupervisionRecord[];
  readonly evaluationResults: EvaluationResult[];
  readonly awards: Award[];
  readonly rectificationOrders: RectificationOrder[];
  readonly supervisionOrders: SupervisionOrder[];
}

const isThere = (row: RowRef) => sql`${row.column('voided_at')} is null`;

/** On a project: who watches it, what they found, its results, awards and orders, as far as the viewer may see them. */
export function extendProject(): void {
  const add = (name: keyof AddedFields, type: () => new () => object, zh: string, en: string) =>
    Field(() => [type()], { description: bilingual(zh, en) })(Project.prototype, name);
  add('supervisorAssignments', () => SupervisorAssignment, '监督员', 'Supervisors');
  add('supervisionRecords', () => SupervisionRecord, '监督记录', 'Findings');
  add('evaluationResults', () => EvaluationResult, '评价结果', 'Results');
  add('awards', () => Award, '奖补资金', 'Awards');
  add('rectificationOrders', () => RectificationOrder, '限期整改', 'Rectification orders');
  add('supervisionOrders', () => SupervisionOrder, '督办单', 'Supervision orders');
  extend<AddedFields, 'project'>(projectShape, 'project', (f) => ({
    supervisorAssignments: f.many(() => supervisorAssignmentShape, { on: { project_id: 'id' }, order: [['valid_from', 'desc'], ['id', 'desc']], most: 100 }),
    supervisionRecords: f.many(() => supervisionRecordShape, {
      on: { project_id: 'id' },
      where: (row) => [visibleTo('PROJECT_WORK', row, recordScope), isThere(row)],
      order: [['on', 'desc'], ['id', 'desc']],
      most: 200,
    }),
    evaluationResults: f.many(() => evaluationResultShape, {
      on: { project_id: 'id' },
      where: (row) => [visibleTo('EVALUATION_DRAFT', row, resultScope), isThere(row)],
      order: [['id', 'desc']],
      most: 50,
    }),
    awards: f.many(() => awardShape, {
      on: (project, award) => sql`exists (select from public.evaluation_result e where e.id = ${award.column('result_id')} and e.project_id = ${project.column('id')})`,
      where: (row) => [visibleTo('MONEY_VOUCHER', row, awardScope), isThere(row)],
      order: [['proposed_on', 'desc'], ['id', 'desc']],
      most: 20,
    }),
    rectificationOrders: f.many(() => rectificationOrderShape, {
      on: { project_id: 'id' },
      where: (row) => [visibleTo('ORDER', row, rectificationScope), isThere(row)],
      order: [['issued_on', 'desc'], ['id', 'desc']],
      most: 100,
    }),
    supervisionOrders: f.many(() => supervisionOrderShape, {
      on: (project, order) => sql`${order.column('target_id')} = ${project.column('id')} and ${order.column('target_kind')} = 'PROJECT'`,
      where: (row) => [visibleTo('ORDER', row, orderScope), isThere(row)],
      order: [['issued_on', 'desc'], ['id', 'desc']],
      most: 100,
    }),
  }));
}
