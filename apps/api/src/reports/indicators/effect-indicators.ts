import { sql } from 'kysely';
import { OUTPUT_TYPES } from '@doorstep/domain/code-lists/output-codes';
import { PARTICIPATION_STAGES } from '@doorstep/domain/code-lists/delivery-codes';
import { all, isInPeriod } from './conditions.js';
import { sum, told } from './definitions.js';
import { sumOf } from './measures.js';
import { benefits, OF_PROJECT_FILTERS, outputs, participations } from './project-sources.js';

const ON = { column: 'on' } as const;
const PERIOD_END = { column: 'period_end' } as const;
const isNotInduced = (row: { column(name: string): unknown }) => sql`not ${row.column('is_induced')}`;

const quantity = sumOf('project.output', 'quantity', {
  label: ['产出数量', 'quantity'],
  source: outputs,
  // What is repaired or extended without being new or rebuilt is no output here unless it is asked for.
  where: (row, scope) => all(isInPeriod(row, ON, scope), isNotInduced(row), scope.filters.modes ? sql`true` : sql`${row.column('mode')} in ('NEW', 'REBUILT')`),
  filters: { ...OF_PROJECT_FILTERS, type: 'name', modes: 'mode' },
  day: ON,
});
const personTimes = sumOf('project.beneficiaries', 'person_times', {
  label: ['受益人次', 'person-times'],
  source: benefits,
  where: (row, scope) => all(isInPeriod(row, PERIOD_END, scope), isNotInduced(row)),
  filters: { ...OF_PROJECT_FILTERS, batch: 'batch_no' },
  day: PERIOD_END,
});
const participated = sumOf('part.personTimes', 'resident_person_times', {
  label: ['参与人次', 'person-times'],
  source: participations,
  // Taking part means building unless another stage is asked for.
  where: (row, scope) => all(isInPeriod(row, ON, scope), scope.filters.stage ? sql`true` : sql`${row.column('stage')} = 'EXECUTE'`),
  filters: { ...OF_PROJECT_FILTERS, stage: 'stage' },
  day: ON,
});

const TIMES = { unit: ['人次', 'person-times'], isOfPeriod: true } as const;

export const EFFECT_INDICATORS = [
  sum(told('SERVICE', 'project.output', ['产出合计', 'Outputs'], ['期内(或截至当日)某一品类新建和改建的数量。', 'Quantity of one type, new or rebuilt, in the period or by the day.'], { isOfPeriod: true, needs: ['type'], codes: { type: OUTPUT_TYPES } }), quantity),
  sum(told('SERVICE', 'project.beneficiaries', ['受益人次', 'Beneficiaries'], ['期内(或截至当日)登记的受益人次;人次不是人数。', 'Person-times recorded in the period or by the day; person-times are not persons.'], TIMES), personTimes),
  sum(told('GIVING', 'part.personTimes', ['参与建设人次', 'Residents taking part'], ['期内参与建设环节的群众人次。', 'Person-times of residents in the stage of building, in the period.'], { ...TIMES, codes: { stage: PARTICIPATION_STAGES } }), participated),
] as const;
