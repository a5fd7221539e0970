import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import { nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { SmallProject } from '../../parts/projects.js';
import { ESCALATIONS } from './plan.js';

const ISSUED = day('2021-08-19');
const DUE = day('2021-08-25');
const PROPOSED = day('2021-08-26');
const APPROVED = day('2021-08-27');
const EXECUTED = day('2021-09-02');

/** An order to each late unit, which signed it and did not answer, and the measure that followed. */
export function* orderBatches(ground: Ground, late: readonly SmallProject[]): Generator<Batch> {
  const tables = new Tables('supervision_order', 'supervision_order_event', 'escalation', 'escalation_event');
  late.forEach((project, index) => addOrder(ground, tables, project, index));
  yield* tables.batches();
}

const addOrder = ({ forge, organizations, staff }: Ground, tables: Tables, project: SmallProject, index: number): void => {
  const operator = staff.operator(index);
  const leader = staff.leader(index);
  const order = forge.ledger(ISSUED, 600, operator);
  const orderId = order['id'] as string;
  const signer = project.town ? staff.townClerk(project.town) : staff.departmentClerk(project.lead);
  const orderLog = new Journal(forge, 'supervisionOrder', 'supervision_order_id', orderId)
    .move('order.issue', { on: ISSUED, minutes: 600, by: operator })
    .move('order.sign', { on: ISSUED + 1, minutes: 560, by: signer })
    .move('order.escalate', { on: APPROVED, minutes: 901, by: null });
  for (const event of orderLog.rows) tables.add('supervision_order_event', event);
  tables.add('supervision_order', {
    ...order,
    no: `${forge.district.mark}督〔2021〕${index + 1}号`,
    target_kind: 'PROJECT',
    target_id: project.id,
    to_organization_id: project.lead.id,
    leader_id: leader,
    issued_on: isoDate(ISSUED),
    reasons: ['LAGGING'],
    demand: `“${project.title}”进度滞后、周报漏报，请查明原因，限期追赶进度并书面反馈。`,
    due_on: isoDate(DUE),
    answer: null,
    answered_on: null,
    closed_on: null,
    state: orderLog.state,
  });
  const level = nth(ESCALATIONS, index);
  const escalation = forge.changing(PROPOSED, 600, operator);
  const log = new Journal(forge, 'escalation', 'escalation_id', escalation['id'] as string)
    .move('escalation.propose', { on: PROPOSED, minutes: 600, by: operator })
    .move('escalation.approve', { on: APPROVED, minutes: 900, by: leader })
    .move('escalation.execute', { on: EXECUTED, minutes: 600, by: staff.inspector(index) });
  for (const event of log.rows) tables.add('escalation_event', event);
  tables.add('escalation', {
    ...escalation,
    order_id: orderId,
    level,
    reason: `${project.lead.short}签收督办单后逾期未反馈，连续三周漏报。`,
    state: log.state,
    proposed_by: operator,
    proposed_by_id: organizations.serviceCentre.id,
    approved_by: leader,
    approved_by_id: organizations.taskForce.id,
    approval_note: null,
    executed_on: isoDate(EXECUTED),
    clue_id: null,
  });
};
