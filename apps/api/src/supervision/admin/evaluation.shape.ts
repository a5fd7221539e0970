import { awardMachine } from '@doorstep/domain/machines/award';
import { evaluationRoundMachine } from '@doorstep/domain/machines/evaluation-round';
import type { Machine } from '@doorstep/domain/machines/machine';
import { sql } from 'kysely';
import { townShape, villageShape } from '../../divisions/admin/division.shapes.js';
import { fundingSourceShape } from '../../funding/admin/funding-source.shape.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { money } from '../../platform/graph/money-field.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { nameOf } from '../../projects/admin/project-parts.shape.js';
import { projectScope } from '../../projects/admin/project.scope.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { questionnaireRegister } from '../questionnaire.register.js';
import { scoresByDimension } from '../dimension-scores.js';
import { awardOperations, batchOperations, callOperations, roundOperations } from '../supervision.operations.js';
import { notByOneself } from './checked-by-others.js';
import {
  Award,
  EvaluationResult,
  EvaluationRound,
  EvaluationScheme,
  QuestionnaireBatch,
  QuestionnaireResponse,
  SupervisorCall,
} from './evaluation.type.js';
import { awardScope, batchScope, callScope, callVisible, factsOf, isInRound, resultScope } from './supervision.scope.js';
import { supervisorShape } from './supervisor.shape.js';

const { shape } = shapesOver<PublicTables>('public');

const reading = 'EVALUATION_DRAFT';
const isThere = (row: RowRef) => sql`${row.column('voided_at')} is null`;
const roundState = (row: RowRef) => sql`(select r.state from public.evaluation_round r where r.id = ${row.column('round_id')})`;
/** A round belongs to the district, to no unit. */
const ofDistrict = { grid: () => sql`null::text`, units: () => sql`'{}'::uuid[]` };

/** Who computed a round last, by its log. */
const computedBy = (row: RowRef) => sql`, 'doneBy', (select e.actor_id from public.evaluation_round_event e
  where e.evaluation_round_id = ${row.column('id')} and e.action = 'round.compute' order by e.at desc, e.id desc limit 1)`;

export const evaluationSchemeShape: Shape<EvaluationScheme> = shape(EvaluationScheme, 'evaluation_scheme', (f) => ({
  id: f.id('sch', 'id'),
  version: f.column('version'),
  name: f.column('name'),
  schemeVersion: f.column('scheme_version'),
  year: f.column('year'),
  period: f.column('period'),
  dimensions: f.rows(
    'SchemeDimension',
    (row) => sql`select d.value ->> 'code' as code, d.value ->> 'weight' as weight, d.value ->> 'source' as source, d.ordinality as no
      from jsonb_array_elements(${row.column('dimensions')}) with ordinality d`,
    (inner) => ({
      code: inner.code<string>('code'),
      weight: inner.code<string>('weight'),
      source: inner.code<string | null>('source'),
    }),
    [['no', 'asc']],
  ),
  excellentThreshold: f.text('excellent_threshold'),
  goodThreshold: f.text('good_threshold'),
  minRaters: f.column('min_raters'),
  minSample: f.column('min_sample'),
  document: f.column('document'),
}));

export const supervisorCallShape: Shape<SupervisorCall> = shape(SupervisorCall, 'supervisor_call', (f) => ({
  id: f.id('cll', 'id'),
  version: f.column('version'),
  round: f.one(() => evaluationRoundShape, { on: { id: 'round_id' }, always: true }),
  supervisor: f.one(() => supervisorShape, { on: { id: 'supervisor_id' }, always: true }),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  calledAt: f.instant('called_at'),
  reached: f.column('reached'),
  rating: f.column('rating'),
  progressScore: f.column('progress_score'),
  upkeepScore: f.column('upkeep_score'),
  effectScore: f.column('effect_score'),
  note: f.column('note'),
  callerName: f.value((row) => nameOf(row.column('caller'))),
  moves: movesReader(null, () => callOperations, (row) => factsOf(row, callScope, roundState(row))),
}));

export const questionnaireResponseShape: Shape<QuestionnaireResponse> = shape(QuestionnaireResponse, 'questionnaire_response', (f) => ({
  mode: f.column('mode'),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  project: f.one(() => projectShape, { on: { id: 'project_id' } }),
  rating: f.column('rating'),
  aware: f.column('aware'),
  comment: f.column('comment'),
  isValid: f.column('is_valid'),
  invalidReason: f.column('invalid_reason'),
}));

export const questionnaireBatchShape: Shape<QuestionnaireBatch> = shape(QuestionnaireBatch, 'questionnaire_batch', (f) => ({
  id: f.id('qbt', 'id'),
  version: f.column('version'),
  title: f.column('title'),
  round: f.one(() => evaluationRoundShape, { on: { id: 'round_id' } }),
  questionnaire: f.one(() => questionnaireRegister.shape, { on: { id: 'questionnaire_id' } }),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  issuedQty: f.column('issued_qty'),
  returnedQty: f.column('returned_qty'),
  validQty: f.column('valid_qty'),
  issuedOn: f.column('issued_on'),
  responses: f.many(() => questionnaireResponseShape, { on: { batch_id: 'id' }, order: [['id', 'asc']], most: 500 }),
  moves: movesReader(null, () => batchOperations, (row) => factsOf(row, batchScope, sql`coalesce(${roundState(row)}, 'OPEN')`)),
}));

export const evaluationResultShape: Shape<EvaluationResult> = shape(EvaluationResult, 'evaluation_result', (f) => ({
  id: f.id('res', 'id'),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  round: f.one(() => evaluationRoundShape, { on: { id: 'round_id' }, always: true }),
  grade: f.column('grade'),
  score: f.text('score'),
  scores: f.rows('DimensionScore', scoresByDimension, (inner) => ({ dimension: inner.code<string>('dimension'), score: inner.code<string>('score') }), [
    ['no', 'asc'],
  ]),
  sampleSize: f.column('sample_size'),
  raters: f.column('raters'),
  confirmedByName: f.value((row) => nameOf(row.column('confirmed_by'))),
  confirmedAt: f.instant('confirmed_at'),
  publishedOn: f.column('published_on'),
}));

const count = (table: string, more = sql``) => (row: RowRef) =>
  sql`(select count(*)::int from ${sql.table(`public.${table}`)} line where line.round_id = ${row.column('id')}${more})`;

export const evaluationRoundShape: Shape<EvaluationRound> = shape(EvaluationRound, 'evaluation_round', (f) => ({
  id: f.id('rnd', 'id'),
  version: f.column('version'),
  period: f.column('period'),
  kind: f.column('kind'),
  state: f.column('state'),
  scheme: f.one(() => evaluationSchemeShape, { on: { id: 'scheme_id' }, always: true }),
  opensOn: f.column('opens_on'),
  closesOn: f.column('closes_on'),
  projectCount: f.value<number>((row) => sql`greatest(${count('evaluation_round_project')(row)}, ${count('evaluation_result')(row)})`),
  callCount: f.value<number>(count('supervisor_call', sql` and line.voided_at is null`)),
  reachedCount: f.value<number>(count('supervisor_call', sql` and line.voided_at is null and line.reached`)),
  confirmedByName: f.value((row) => nameOf(row.column('confirmed_by'))),
  confirmedAt: f.instant('confirmed_at'),
  publishedOn: f.column('published_on'),
  projects: f.many(() => projectShape, {
    on: (round, project) => isInRound(round, project.column('id')),
    where: (row) => [visibleTo(reading, row, projectScope), isThere(row)],
    order: [['code', 'asc'], ['id', 'asc']],
    most: 500,
  }),
  calls: f.many(() => supervisorCallShape, {
    on: { round_id: 'id' },
    where: (row) => [callVisible(row), isThere(row)],
    order: [['id', 'asc']],
    most: 1000,
  }),
  batches: f.many(() => questionnaireBatchShape, {
    on: { round_id: 'id' },
    where: (row) => [visibleTo('PROJECT_WORK', row, batchScope), isThere(row)],
    order: [['issued_on', 'asc'], ['id', 'asc']],
    most: 200,
  }),
  results: f.many(() => evaluationResultShape, {
    on: { round_id: 'id' },
    where: (row) => [visibleTo(reading, row, resultScope), isThere(row)],
    order: [['score', 'desc'], ['id', 'asc']],
    most: 500,
  }),
  moves: movesReader(
    evaluationRoundMachine as Machine,
    () => roundOperations,
    (row) => factsOf(row, ofDistrict, row.column('state'), computedBy(row)),
    notByOneself('round.confirm'),
  ),
  timeline: timelineReader('evaluation_round_event', 'evaluation_round_id'),
}));

export const awardShape: Shape<Award> = shape(Award, 'award', (f) => ({
  id: f.id('awd', 'id'),
  version: f.column('version'),
  result: f.one(() => evaluationResultShape, { on: { id: 'result_id' }, always: true }),
  amount: money(f, 'amount'),
  source: f.one(() => fundingSourceShape, { on: { id: 'source_id' }, always: true }),
  state: f.column('state'),
  proposedOn: f.column('proposed_on'),
  approvedOn: f.column('approved_on'),
  paidOn: f.column('paid_on'),
  voucherNo: f.column('voucher_no'),
  revokedOn: f.column('revoked_on'),
  moves: movesReader(
    awardMachine as Machine,
    () => awardOperations,
    (row) => factsOf(row, awardScope, row.column('state'), sql`, 'doneBy', ${row.column('created_by')}`),
    notByOneself('award.approve'),
  ),
  timeline: timelineReader('award_event', 'award_id'),
}));
