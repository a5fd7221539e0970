import type { Subject } from '@doorstep/domain/permissions';
import { isInOffice } from '@doorstep/domain/supervision';
import { requireFiles } from '../platform/files/hold-files.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { createOperation } from '../platform/operation/operation.js';
import { requireDay } from '../projects/require-day.js';
import { placeOfProject, projectOf } from './project-subject.js';
import { RectificationOrder } from './rectification-order.entity.js';
import { Severity, SupervisionAspect } from './supervision.enums.js';
import { SupervisionOrder } from './supervision-order.entity.js';
import { supervisionRecordConcept } from './supervision-record.policy.js';
import { SupervisionRecord } from './supervision-record.entity.js';
import { Supervisor, SupervisorAssignment } from './supervisor.entity.js';

interface Watch {
  readonly projectId: string;
  readonly supervisorId?: string | undefined;
}

/** A supervisor's finding, entered with the own login or for the supervisor by the operator (model §4.15). */
export const recordFinding = createOperation({
  name: 'recordFinding',
  move: 'supervision.record',
  concept: supervisionRecordConcept,
  input: {
    projectId: field.id('prj', '项目', 'Project'),
    supervisorId: field.id('spv', '监督员', 'Supervisor').optional(),
    aspect: field.choice(SupervisionAspect, '监督内容', 'Aspect'),
    on: field.date('监督日期', 'Day'),
    finding: field.text('发现的情况', 'Finding', 2000),
    severity: field.choice(Severity, '问题程度', 'Severity'),
    photoIds: field.attachments('现场照片', 'Photographs', 'PHOTOS').optional(),
  },
  subject: subjectOfWatch,
  async guard(act, values) {
    const supervisor = await supervisorOf(act, values);
    if (!supervisor) return act.refuse('REQUIRED', 'supervisorId');
    if (!isInOffice(supervisor, act.today)) act.refuse('GUARD_TERM', 'supervisorId');
    const current = { districtCode: act.districtCode, supervisorId: supervisor.id, projectId: values.projectId, validTo: null };
    const assignment = await act.em.findOne(SupervisorAssignment, current);
    if (!assignment) act.refuse('GUARD_NOT_ASSIGNED', 'projectId');
    requireDay(act, values.on, 'on', assignment?.validFrom);
    await requireFiles(act, values.photoIds ?? [], 'PHOTOS', 'photoIds');
  },
  async create(act, { projectId, aspect, on, finding, severity, photoIds, supervisorId }) {
    const supervisor = await supervisorOf(act, { projectId, supervisorId });
    return act.em.create(SupervisionRecord, {
      districtCode: act.districtCode,
      supervisorId: supervisor?.id ?? act.stop('REQUIRED', 'supervisorId'),
      projectId,
      aspect,
      on,
      finding,
      severity,
      photoIds: photoIds ?? [],
      createdBy: act.actorId,
    });
  },
});

/** The supervisor named, or the one whose login this is. */
async function supervisorOf(act: Act, { supervisorId }: Watch): Promise<Supervisor | null> {
  const { districtCode } = act;
  if (supervisorId) return act.em.findOne(Supervisor, { id: supervisorId, districtCode, voidedAt: null });
  return act.actorId ? act.em.findOne(Supervisor, { userId: act.actorId, districtCode, voidedAt: null, state: 'ACTIVE' }) : null;
}

/** A supervisor records as oneself: the unit of the record is the login of the supervisor who found it. */
async function subjectOfWatch(act: Act, watch: Watch): Promise<Subject> {
  const project = await projectOf(act, watch.projectId);
  const supervisor = await supervisorOf(act, watch);
  if (watch.supervisorId && !supervisor) act.stop('NOT_FOUND', 'supervisorId');
  return placeOfProject(project, supervisor?.userId ? [supervisor.userId] : []);
}

/** The finding is answered; an order that it led to is closed first (model §4.15). */
export const resolveFinding = editOperation({
  name: 'resolveFinding',
  zh: '问题销号',
  en: 'Resolve finding',
  move: 'supervision.resolve',
  concept: supervisionRecordConcept,
  states: ['OPEN'],
  input: {
    answer: field.text('处理情况', 'What was done', 2000),
    resolvedOn: field.date('解决日期', 'Day of the solution').optional(),
  },
  async guard(act, row, { resolvedOn }) {
    if (row.resolvedOn) act.refuse('DUPLICATE');
    requireDay(act, resolvedOn, 'resolvedOn', row.on);
    if (await leadsToOpenOrder(act, row)) act.refuse('GUARD_ORDERS_OPEN');
  },
  change(act, row, { answer, resolvedOn }) {
    row.answer = answer;
    row.resolvedOn = resolvedOn ?? act.today;
  },
});

async function leadsToOpenOrder(act: Act, { leadsToKind, leadsToId }: SupervisionRecord): Promise<boolean> {
  if (!leadsToId) return false;
  const id = { id: leadsToId, districtCode: act.districtCode, voidedAt: null };
  if (leadsToKind === 'SUPERVISION_ORDER') return (await act.em.count(SupervisionOrder, { ...id, state: { $ne: 'CLOSED' } })) > 0;
  return (await act.em.count(RectificationOrder, { ...id, state: { $nin: ['CLOSED', 'FAILED'] } })) > 0;
}
