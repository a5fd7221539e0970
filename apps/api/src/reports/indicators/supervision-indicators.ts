import { sql } from 'kysely';
import { SUPERVISOR_KINDS } from '@doorstep/domain/code-lists/identity-codes';
import { ESCALATION_LEVELS } from '@doorstep/domain/code-lists/supervision-codes';
import { all, isActive, isBy, isInPeriod } from './conditions.js';
import { count, rate, ratio, told } from './definitions.js';
import type { Where } from './measures.js';
import { distinctOf, narrowed, rowsOf } from './measures.js';
import { listed } from './project-measures.js';
import { OF_PROJECT_FILTERS } from './project-sources.js';
import { OF_PROJECT, PLACED, publicFacts, staffFacts } from './source.js';

const supervisors = publicFacts('fact_supervisor', { splits: { ...PLACED, TIER: 'tier', KIND: 'kind' }, record: 'supervisor' });
const watches = publicFacts('fact_supervisor_assignment', { splits: OF_PROJECT, record: ['project', 'project_id'] });
const records = staffFacts('fact_supervision_record', { splits: { ...OF_PROJECT, ASPECT: 'aspect' }, record: 'supervisionRecord' });
const calls = staffFacts('fact_supervisor_call', { splits: { ...PLACED, TIER: 'tier' }, record: ['supervisor', 'supervisor_id'] });
const orders = staffFacts('fact_supervision_order', { splits: { ...PLACED, SECTOR: 'main_sector_id' }, record: 'supervisionOrder' });
const rectifications = staffFacts('fact_rectification_order', { splits: { ...OF_PROJECT, KIND: 'basis' }, record: 'rectificationOrder' });

const escalations = staffFacts('fact_escalation', { splits: { ...PLACED, LEVEL: 'level' } });

/** In office at the day: begun, the term not over, not ended. */
export const isInOffice: Where = (row, scope) => all(isActive(row, scope, 'active_from', 'ended_on'), sql`${row.column('term_ends_on')} > ${scope.asOf}`);
const inOffice = rowsOf('super.inOffice', { label: ['在任监督员', 'supervisors in office'], source: supervisors, where: isInOffice, filters: { kind: 'kind', tier: 'tier' }, day: { column: 'active_from' } });
const current = rowsOf('super.assignments', { label: ['在任监督关系', 'current assignments'], source: watches, where: (row, scope) => isActive(row, scope, 'valid_from', 'valid_to'), filters: OF_PROJECT_FILTERS });

const ON = { column: 'on' } as const;
const recorded = rowsOf('super.records', { label: ['监督记录', 'supervision records'], source: records, where: (row, scope) => isInPeriod(row, ON, scope), filters: OF_PROJECT_FILTERS, day: ON });
const open = rowsOf('super.findings', { label: ['未销号的重大问题', 'open major findings'], source: records, where: (row, scope) => sql`${row.column('severity')} = 'MAJOR' and ${isActive(row, scope, 'on', 'resolved_on')}`, filters: OF_PROJECT_FILTERS, day: ON });

/** One row a supervisor, project and round; the quarter names the rounds. */
const onList = distinctOf('super.onCallList', 'supervisor_id', { label: ['电话名单上的监督员', 'supervisors on the call list'], source: calls, where: (row, scope) => sql`${row.column('round_kind')} = 'SUPERVISOR_CALL' and ${isBy(row, 'round_opens_on', scope)}`, filters: { quarter: 'round_period' } });
const reached = narrowed(onList, 'super.reached', ['接通的监督员', 'supervisors reached'], (row) => sql`${row.column('reached')}`);

const DUE = { column: 'due_on' } as const;
const dueOrders = rowsOf('order.due', { label: ['期内到期的督办单', 'supervision orders due'], source: orders, where: (row, scope) => isInPeriod(row, DUE, scope), day: DUE });
const answered = narrowed(dueOrders, 'order.onTime', ['按期回复的', 'answered in time'], (row, scope) => all(isBy(row, 'answered_on', scope), sql`${row.column('answered_on')} <= ${row.column('due_on')}`));
const dueRectifications = rowsOf('rect.due', { label: ['期内到期的整改', 'rectifications due'], source: rectifications, where: (row, scope) => isInPeriod(row, DUE, scope), filters: OF_PROJECT_FILTERS, day: DUE });
const closed = narrowed(dueRectifications, 'rect.onTime', ['按期销号的', 'closed in time'], (row, scope) => all(isBy(row, 'closed_on', scope), sql`${row.column('closed_on')} <= ${row.column('due_on')}`));
const openRectifications = rowsOf('rect.open', { label: ['未销号的整改', 'open rectifications'], source: rectifications, where: (row, scope) => isActive(row, scope, 'issued_on', 'closed_on'), filters: OF_PROJECT_FILTERS, day: { column: 'issued_on' } });
const overdueRectifications = narrowed(openRectifications, 'rect.overdue', ['逾期未销号的整改', 'overdue rectifications'], (row, { asOf }) => sql`${row.column('due_on')} < ${asOf}`);

const EXECUTED = { column: 'executed_on' } as const;
const escalated = rowsOf('escalation.byLevel', { label: ['问责', 'escalations'], source: escalations, where: (row, scope) => isInPeriod(row, EXECUTED, scope), filters: { level: 'level', levels: 'level' }, day: EXECUTED });

const STAFF = { isPublic: false } as const;
const PERIOD = { isPublic: false, isOfPeriod: true } as const;

export const SUPERVISION_INDICATORS = [
  count(told('SUPERVISION', 'super.inOffice', ['在任监督员数', 'Supervisors in office'], ['当日在任、任期未满也未终止的监督员。', 'Supervisors in office at the day: begun, the term not over, not ended.'], { unit: ['名', 'persons'], smallNumbers: 'PERSONS', codes: { kind: SUPERVISOR_KINDS } }), inOffice),
  count(told('SUPERVISION', 'super.records', ['监督记录数', 'Supervision records'], ['期内的监督记录,按内容。', 'Supervision records of the period, by aspect.'], { ...PERIOD, unit: ['条', 'records'] }), recorded),
  ratio(told('SUPERVISION', 'super.perProject', ['每个项目的监督员', 'Supervisors a project'], ['当日的监督关系 ÷ 计划实施数。', 'Assignments current at the day ÷ planned projects.'], { unit: ['名', 'persons'] }), current, listed),
  rate(told('SUPERVISION', 'super.callRate', ['电话接通率', 'Call rate'], ['接通的监督员 ÷ 名单上的监督员,按季度的电话评价轮次。', 'Distinct supervisors reached ÷ distinct supervisors on the call list of the quarter.'], STAFF), reached, onList),
  count(told('SUPERVISION', 'super.findings', ['重大问题数', 'Major findings'], ['截至当日未销号的重大问题。', 'Major findings not resolved by the day.'], { ...STAFF, unit: ['条', 'findings'] }), open),
  rate(told('SUPERVISION', 'order.onTime', ['督办按期回复率', 'Orders answered in time'], ['按期回复的 ÷ 期内到期的督办单。', 'Answered by the due day ÷ orders due in the period.'], PERIOD), answered, dueOrders),
  rate(told('SUPERVISION', 'rect.onTime', ['整改按期率', 'Rectifications closed in time'], ['按期销号的 ÷ 期内到期的整改。', 'Closed by the due day ÷ rectifications due in the period.'], PERIOD), closed, dueRectifications),
  count(told('SUPERVISION', 'rect.open', ['整改未销号数', 'Open rectifications'], ['截至当日未销号的整改。', 'Rectifications issued and not closed by the day.'], { ...STAFF, unit: ['件', 'orders'] }), openRectifications),
  count(told('SUPERVISION', 'rect.overdue', ['整改逾期数', 'Overdue rectifications'], ['截至当日逾期未销号的整改。', 'Open rectifications whose due day has passed.'], { ...STAFF, unit: ['件', 'orders'] }), overdueRectifications),
  count(told('SUPERVISION', 'escalation.byLevel', ['问责次数', 'Escalations'], ['期内(或截至当日)执行的问责,按层级。', 'Escalations executed in the period, or by the day, by level.'], { ...PERIOD, unit: ['次', 'escalations'], codes: { level: ESCALATION_LEVELS, levels: ESCALATION_LEVELS } }), escalated),
] as const;
