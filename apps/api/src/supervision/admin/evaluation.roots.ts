import { sql } from 'kysely';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { awardShape, evaluationRoundShape, evaluationSchemeShape, questionnaireBatchShape, supervisorCallShape } from './evaluation.shape.js';
import type { Award, EvaluationRound, EvaluationScheme, QuestionnaireBatch, SupervisorCall } from './evaluation.type.js';
import { awardScope, batchScope, callVisible, roundVisible } from './supervision.scope.js';
import { isOneOf, refersTo } from './supervisor.roots.js';

const reading = 'EVALUATION_DRAFT';
const isThere = (row: RowRef) => sql`${row.column('voided_at')} is null`;

const schemeVisible = (row: RowRef) => [visibleTo('PUBLIC_DATA', row, {}), isThere(row)];
const roundIsVisible = (row: RowRef) => [roundVisible(row), isThere(row)];
const callIsVisible = (row: RowRef) => [callVisible(row), isThere(row)];
const batchVisible = (row: RowRef) => [visibleTo('PROJECT_WORK', row, batchScope), isThere(row)];
const awardVisible = (row: RowRef) => [visibleTo('MONEY_VOUCHER', row, awardScope), isThere(row)];

/** Ledgers and details of schemes, rounds, calls, questionnaires and awards. */
export const evaluationRoots = {
  evaluationSchemes: {
    admit: admits('PUBLIC_DATA'),
    ...pagedList<EvaluationScheme>(() => evaluationSchemeShape, {
      order: () => [['year', 'desc'], ['scheme_version', 'desc'], ['id', 'desc']],
      where: schemeVisible,
    }),
  },
  evaluationScheme: {
    admit: admits('PUBLIC_DATA'),
    ...oneRow<EvaluationScheme>(() => evaluationSchemeShape, (row, args) => [byPublicId('sch', row, args), ...schemeVisible(row)]),
  },
  evaluationRounds: {
    admit: admits(reading),
    ...pagedList<EvaluationRound>(() => evaluationRoundShape, {
      order: () => [['opens_on', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...roundIsVisible(row),
        args.given('filter.states') && isOneOf(row.column('state'), args, 'filter.states'),
        args.given('filter.kinds') && isOneOf(row.column('kind'), args, 'filter.kinds'),
        args.given('filter.period') && sql`${row.column('period')} = ${args.get('filter.period')}`,
      ],
    }),
  },
  evaluationRound: {
    admit: admits(reading),
    ...oneRow<EvaluationRound>(() => evaluationRoundShape, (row, args) => [byPublicId('rnd', row, args), ...roundIsVisible(row)]),
  },
  supervisorCalls: {
    admit: admits(reading),
    ...pagedList<SupervisorCall>(() => supervisorCallShape, {
      order: () => [['id', 'desc']],
      where: (row, args) => [
        ...callIsVisible(row),
        args.given('filter.roundId') && refersTo(row.column('round_id'), 'rnd', args, 'filter.roundId'),
        args.given('filter.projectId') && refersTo(row.column('project_id'), 'prj', args, 'filter.projectId'),
        args.given('filter.reached') && sql`${row.column('reached')} = ${args.get('filter.reached')}::boolean`,
      ],
    }),
  },
  supervisorCall: {
    admit: admits(reading),
    ...oneRow<SupervisorCall>(() => supervisorCallShape, (row, args) => [byPublicId('cll', row, args), ...callIsVisible(row)]),
  },
  questionnaireBatches: {
    admit: admits('PROJECT_WORK'),
    ...pagedList<QuestionnaireBatch>(() => questionnaireBatchShape, {
      order: () => [['issued_on', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...batchVisible(row),
        args.given('filter.roundId') && refersTo(row.column('round_id'), 'rnd', args, 'filter.roundId'),
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      ],
    }),
  },
  questionnaireBatch: {
    admit: admits('PROJECT_WORK'),
    ...oneRow<QuestionnaireBatch>(() => questionnaireBatchShape, (row, args) => [byPublicId('qbt', row, args), ...batchVisible(row)]),
  },
  awards: {
    admit: admits('MONEY_VOUCHER'),
    ...pagedList<Award>(() => awardShape, {
      order: () => [['proposed_on', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...awardVisible(row),
        args.given('filter.states') && isOneOf(row.column('state'), args, 'filter.states'),
        args.given('filter.sourceId') && refersTo(row.column('source_id'), 'src', args, 'filter.sourceId'),
      ],
    }),
  },
  award: {
    admit: admits('MONEY_VOUCHER'),
    ...oneRow<Award>(() => awardShape, (row, args) => [byPublicId('awd', row, args), ...awardVisible(row)]),
  },
};
