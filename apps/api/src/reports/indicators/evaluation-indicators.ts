import { sql } from 'kysely';
import { all, isByInstant, isInPeriod, isNotBy } from './conditions.js';
import { count, maximum, money, rate, sum, text, told } from './definitions.js';
import type { Measure } from './indicator.js';
import type { Where } from './measures.js';
import { amountOf, distinctOf, greatestOf, narrowed, rowsOf, sumOf, wordOf } from './measures.js';
import { OF_PROJECT_FILTERS } from './project-sources.js';
import type { Scope } from './scope.js';
import { ratedLow, ratedLowAnswered } from './suggestion-measures.js';
import { joinedFacts, OF_PROJECT, PLACED, publicFacts } from './source.js';

const ISSUED = { column: 'issued_on' } as const;
const answers = publicFacts('fact_questionnaire', { splits: { ...PLACED, KIND: 'mode' }, record: ['questionnaireBatch', 'batch_id'] });
const batches = publicFacts('fact_questionnaire_batch', { splits: PLACED, record: 'questionnaireBatch' });
const opinions = publicFacts('fact_appraisal_opinion', { splits: { ...OF_PROJECT, KIND: 'source' }, record: ['project', 'project_id'] });
const results = publicFacts('fact_evaluation_result', { splits: { ...OF_PROJECT, GRADE: 'grade' }, record: 'evaluationResult' });
const awards = publicFacts('fact_award', { splits: OF_PROJECT, record: 'award' });

const ballots = publicFacts('fact_ballot', { splits: OF_PROJECT, record: ['project', 'project_id'] });

const isValid: Where = (row, scope) => sql`${row.column('is_valid')} and ${row.column('rating')} <> 'NO_OPINION' and ${isInPeriod(row, ISSUED, scope)}`;
export const validAnswers = rowsOf('eval.validAnswers', { label: ['有效答卷', 'valid answers'], source: answers, where: isValid, day: ISSUED });
export const topThree = narrowed(validAnswers, 'eval.topThree', ['基本满意以上', 'top three answers'], (row) => sql`${row.column('rating')} in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED')`);
const topTwo = narrowed(validAnswers, 'eval.topTwo', ['满意以上', 'top two answers'], (row) => sql`${row.column('rating')} in ('VERY_SATISFIED', 'SATISFIED')`);
const asked = rowsOf('eval.askedAwareness', { label: ['问及知晓的有效答卷', 'valid answers with the question'], source: answers, where: (row, scope) => sql`${row.column('is_valid')} and ${row.column('aware')} is not null and ${isInPeriod(row, ISSUED, scope)}`, day: ISSUED });
const aware = narrowed(asked, 'eval.aware', ['知晓的', 'aware'], (row) => sql`${row.column('aware')}`);

const ofBatches = (column: string, label: readonly [string, string]): Measure =>
  sumOf(`eval.${column}`, column, { label, source: batches, where: (row, scope) => isInPeriod(row, ISSUED, scope), day: ISSUED });

const ON = { column: 'on' } as const;
const appraised = distinctOf('eval.villageItems', 'project_id', { label: ['有评议意见的村级项目', 'village-tier projects with an opinion'], source: opinions, where: (row, scope) => all(isInPeriod(row, ON, scope), scope.filters.tier ? sql`true` : sql`${row.column('tier')} = 'VILLAGE'`), filters: OF_PROJECT_FILTERS });

const CONFIRMED = { column: 'confirmed_at', isInstant: true } as const;
const confirmed = rowsOf('eval.gradeShare', { label: ['已确认的评价结果', 'confirmed results'], source: results, where: (row, scope) => all(isInPeriod(row, CONFIRMED, scope), isByInstant(row, 'confirmed_at', scope)), filters: OF_PROJECT_FILTERS, day: CONFIRMED });

const PAID = { column: 'paid_on' } as const;
const awarded = amountOf('award.total', 'amount', { label: ['奖补资金', 'awards paid'], source: awards, where: (row, scope) => all(isInPeriod(row, PAID, scope), isNotBy(row, 'revoked_on', scope)), filters: OF_PROJECT_FILTERS, day: PAID });

const CAST = { column: 'at', isInstant: true } as const;
const votes = rowsOf('ballot.votes', { label: ['票', 'ballots'], source: ballots, where: (row, scope) => isInPeriod(row, CAST, scope), day: CAST });

/** The scheme in force at the day: of the latest year that has begun, the newest version. */
const scheme = joinedFacts(
  'evaluation.scheme',
  ({ districtCode, asOf }: Scope) => sql`(select e.district_code, e.period,
      1 + (e.excellent_threshold is not null)::int + (e.good_threshold is not null)::int as grades
    from published.fact_evaluation_scheme e where e.district_code = ${districtCode} and e.year <= extract(year from ${asOf})
    order by e.year desc, e.scheme_version desc limit 1)`,
  { splits: {}, isOfDistrict: true, isScoped: true },
);
const always: Where = () => sql`true`;

const SHEETS = { unit: ['份', 'sheets'], isOfPeriod: true } as const;
const ANSWERS = { isOfPeriod: true, smallNumbers: 'ANSWERS' } as const;

export const EVALUATION_INDICATORS = [
  rate(told('EVALUATION', 'eval.satisfactionRate', ['群众满意度', 'Satisfaction'], ['非常满意、满意、基本满意的答卷 ÷ 有效答卷;有效答卷不足 10 份不公开。', 'Very satisfied, satisfied and basically satisfied answers ÷ valid answers; not public below 10 valid answers.'], ANSWERS), topThree, validAnswers),
  rate(told('EVALUATION', 'eval.satisfactionTopTwo', ['满意以上占比', 'Top two answers'], ['非常满意、满意的答卷 ÷ 有效答卷。', 'Very satisfied and satisfied answers ÷ valid answers.'], ANSWERS), topTwo, validAnswers),
  rate(told('EVALUATION', 'eval.awarenessRate', ['知晓率', 'Awareness'], ['知晓的 ÷ 问及知晓的有效答卷。', 'Aware ÷ valid answers with the question.'], ANSWERS), aware, asked),
  sum(told('EVALUATION', 'eval.issued', ['发放问卷数', 'Questionnaires issued'], ['期内发放批次的发放数。', 'Issued, of the batches of the period.'], SHEETS), ofBatches('issued_qty', ['发放数', 'issued'])),
  sum(told('EVALUATION', 'eval.returned', ['回收问卷数', 'Questionnaires returned'], ['期内发放批次的回收数。', 'Returned, of the batches of the period.'], SHEETS), ofBatches('returned_qty', ['回收数', 'returned'])),
  sum(told('EVALUATION', 'eval.valid', ['有效问卷数', 'Valid questionnaires'], ['期内发放批次的有效数。', 'Valid, of the batches of the period.'], SHEETS), ofBatches('valid_qty', ['有效数', 'valid'])),
  count(told('EVALUATION', 'eval.villageItems', ['评价意见覆盖数', 'Projects with opinions'], ['期内至少有一条评议意见的村级项目(或所选级别)。', 'Village-tier projects, or those of the given tier, with an opinion in the period.'], { unit: ['件', 'projects'], isOfPeriod: true, without: ['KIND'] }), appraised),
  count(told('EVALUATION', 'eval.gradeShare', ['等级占比', 'Results by grade'], ['期内(或截至当日)确认的评价结果,按等级分组。', 'Results confirmed in the period, or by the day, to be split by grade.'], { unit: ['个', 'results'], isOfPeriod: true, distribution: 'GRADE' }), confirmed),
  rate(told('EVALUATION', 'eval.reply', ['评价答复率', 'Low ratings answered'], ['限内(默认 15 个工作日)答复的 ÷ 期内的差评。', 'Answered within the limit, 15 working days unless the district has set another ÷ low ratings of the period.'], { isOfPeriod: true, isPublic: false }), ratedLowAnswered, ratedLow),
  count(told('EVALUATION', 'ballot.votes', ['比选票数', 'Votes'], ['期内(或截至当日)晒比投出的票。', 'Ballots cast in the period, or by the day.'], { unit: ['票', 'votes'], isOfPeriod: true }), votes),
  money(told('EVALUATION', 'award.total', ['奖补资金', 'Awards'], ['期内(或截至当日)已发放、截至当日未撤销的奖补;不在资金指标内。', 'Awards paid in the period, or by the day, and not revoked by then; in no figure of money.'], { isOfPeriod: true }), awarded),
  text(told('EVALUATION', 'scheme.period', ['评价周期', 'Evaluation period'], ['当日有效的评价办法多久评价一次。', 'How often the scheme in force at the day evaluates.']), wordOf('scheme.period', 'period', { label: ['评价周期', 'period'], source: scheme, where: always })),
  maximum(told('EVALUATION', 'scheme.gradeCount', ['等级数', 'Number of grades'], ['当日有效的评价办法的等级数,不计未评。', 'Grades of the scheme in force at the day, without NOT_RATED.'], { unit: ['个', 'grades'] }), greatestOf('scheme.gradeCount', 'grades', { label: ['等级数', 'grades'], source: scheme, where: always })),
] as const;
