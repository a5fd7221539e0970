import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { consultationScope } from '../../consultations/admin/consultation.scope.js';
import { consultationShape } from '../../consultations/admin/consultation.shape.js';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { attachmentShape } from '../../platform/files/admin/attachment.shape.js';
import type { House } from '../../platform/house.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { outputLabel } from '../output-label.js';
import { suggestionScope, suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import {
  AcceptanceCheck,
  ImplementationPlan,
  Maintenance,
  Milestone,
  NextYearDecision,
  ProjectGroup,
  ProjectOrigin,
  ProjectOutput,
  ProjectResponsibility,
  WriteOff,
} from './project-parts.type.js';

const { shape } = shapesOver<PublicTables>('public');

/** The name of a member of staff. */
export const nameOf = (user: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select display_name from public."user" staff where staff.id = ${user})`;

interface PersonFacts {
  readonly user: string | null;
  readonly sealed: string | null;
}
const personFacts = (row: RowRef) => sql`json_build_object(
  'user', ${nameOf(row.column('user_id'))},
  'sealed', (select encode(name_encrypted, 'base64') from public.project_responsibility_contact where responsibility_id = ${row.column('id')}))`;

/** The name of a secretary is opened here, for staff in whose scope the project is. */
export const responsibilityShape: Shape<ProjectResponsibility> = shape(ProjectResponsibility, 'project_responsibility', (f) => ({
  role: f.column('role'),
  organization: f.one(() => organizationShape, { on: { id: 'organization_id' } }),
  personName: f.derive(personFacts, ({ user, sealed }: PersonFacts, { house }: { readonly house: House }) =>
    sealed === null ? user : house.personalData.open(Buffer.from(sealed, 'base64')),
  ),
  validFrom: f.column('valid_from'),
  validTo: f.column('valid_to'),
  promise: f.column('promise'),
  pledgedOn: f.column('pledged_on'),
  dutyResponsibility: f.column('duty_responsibility'),
  dutyProgress: f.column('duty_progress'),
  dutyQuality: f.column('duty_quality'),
}));

export const originShape: Shape<ProjectOrigin> = shape(ProjectOrigin, 'project_origin', (f) => ({
  kind: f.column('kind'),
  on: f.column('on'),
  note: f.column('note'),
  suggestion: f.one(() => suggestionShape, {
    on: { id: 'ref_id' },
    where: (suggestion) => [visibleTo('SUGGESTION_TEXT', suggestion, suggestionScope), sql`${suggestion.column('voided_at')} is null`],
  }),
  consultation: f.one(() => consultationShape, {
    on: { id: 'ref_id' },
    where: (row) => [visibleTo('CONSULTATION_DRAFT', row, consultationScope), sql`${row.column('voided_at')} is null`],
  }),
}));

export const implementationPlanShape: Shape<ImplementationPlan> = shape(ImplementationPlan, 'implementation_plan', (f) => ({
  tasks: f.column('tasks'),
  implementer: f.column('implementer'),
  approvedOn: f.column('approved_on'),
  file: f.one(() => attachmentShape, { on: { id: 'file_id' } }),
}));

export const milestoneShape: Shape<Milestone> = shape(Milestone, 'milestone', (f) => ({
  id: f.id('mls', 'id'),
  name: f.column('name'),
  plannedOn: f.column('planned_on'),
  doneOn: f.column('done_on'),
  weightPercent: f.text('weight_percent'),
  evidence: f.column('evidence'),
}));

export const outputShape: Shape<ProjectOutput> = shape(ProjectOutput, 'project_output', (f) => ({
  code: f.column('name'),
  name: f.value(outputLabel('zh')),
  nameEn: f.value(outputLabel('en')),
  unit: f.column('unit'),
  quantity: f.text('quantity'),
  mode: f.column('mode'),
  on: f.column('on'),
}));

export const acceptanceCheckShape: Shape<AcceptanceCheck> = shape(AcceptanceCheck, 'acceptance_check', (f) => ({
  checkedOn: f.column('checked_on'),
  organization: f.one(() => organizationShape, { on: { id: 'organization_id' }, always: true }),
  team: f.column('team'),
  residentSignatures: f.column('resident_signatures'),
  result: f.column('result'),
  defects: f.column('defects'),
  file: f.one(() => attachmentShape, { on: { id: 'file_id' } }),
}));

export const maintenanceShape: Shape<Maintenance> = shape(Maintenance, 'maintenance', (f) => ({
  owner: f.one(() => organizationShape, { on: { id: 'owner_id' }, always: true }),
  contact: f.column('contact'),
  warrantyUntil: f.column('warranty_until'),
}));

export const writeOffShape: Shape<WriteOff> = shape(WriteOff, 'write_off', (f) => ({
  requestedByName: f.value((row) => nameOf(row.column('requested_by'))),
  evidence: f.column('evidence'),
  experience: f.column('experience'),
  practice: f.column('practice'),
  story: f.column('story'),
  lookedBackOn: f.column('looked_back_on'),
  notRatedReason: f.column('not_rated_reason'),
  financeSignedByName: f.value((row) => nameOf(row.column('finance_signed_by'))),
  financeSignedOn: f.column('finance_signed_on'),
  approvedByName: f.value((row) => nameOf(row.column('approved_by'))),
  at: f.instant('at'),
  docNo: f.column('doc_no'),
}));

export const nextYearDecisionShape: Shape<NextYearDecision> = shape(NextYearDecision, 'next_year_decision', (f) => ({
  year: f.column('year'),
  decision: f.column('decision'),
  reason: f.column('reason'),
  decidedOn: f.column('decided_on'),
  decidedByName: f.value((row) => nameOf(row.column('decided_by'))),
}));

export const projectGroupShape: Shape<ProjectGroup> = shape(ProjectGroup, 'project_group', (f) => ({
  id: f.id('pgr', 'id'),
  name: f.column('name'),
  year: f.column('year'),
}));
