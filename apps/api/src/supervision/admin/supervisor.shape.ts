import type { Machine } from '@doorstep/domain/machines/machine';
import { supervisorMachine } from '@doorstep/domain/machines/supervisor';
import { sql } from 'kysely';
import { organizationShape, townShape, villageShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { attachmentShape, filesIn } from '../../platform/files/admin/attachment.shape.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { House } from '../../platform/house.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { projectScope } from '../../projects/admin/project.scope.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { recordOperations, supervisorOperations } from '../supervision.operations.js';
import { factsOf, recordScope, supervisorScope } from './supervision.scope.js';
import { SupervisionRecord, Supervisor, SupervisorAssignment } from './supervisor.type.js';

const { shape } = shapesOver<PublicTables>('public');

const isThere = (row: RowRef) => [sql`${row.column('voided_at')} is null`];
const today = sql`${contextSlot('today')}::date`;

/** The name is opened here for staff who see the row; the telephone only by `supervisorContact`. */
const sealedName = (row: RowRef) =>
  sql`(select encode(c.name_encrypted, 'base64') from public.supervisor_contact c where c.supervisor_id = ${row.column('id')})`;
const opened = (sealed: string | null, { house }: { readonly house: House }) =>
  sealed === null ? null : house.personalData.open(Buffer.from(sealed, 'base64'));

/** Whether a row of a project may be shown together with the project. */
const projectIsVisible = (row: RowRef) => {
  const watched: RowRef = { alias: 'watched', column: (name) => sql.ref(`watched.${name}`) };
  return sql`exists (select from public.project watched where watched.id = ${row.column('project_id')}
    and watched.voided_at is null and ${visibleTo('PROJECT_WORK', watched, projectScope)})`;
};

export const supervisorAssignmentShape: Shape<SupervisorAssignment> = shape(SupervisorAssignment, 'supervisor_assignment', (f) => ({
  supervisor: f.one(() => supervisorShape, { on: { id: 'supervisor_id' }, always: true }),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  validFrom: f.column('valid_from'),
  validTo: f.column('valid_to'),
}));

export const supervisionRecordShape: Shape<SupervisionRecord> = shape(SupervisionRecord, 'supervision_record', (f) => ({
  id: f.id('rec', 'id'),
  version: f.column('version'),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  supervisor: f.one(() => supervisorShape, { on: { id: 'supervisor_id' }, always: true }),
  aspect: f.column('aspect'),
  on: f.column('on'),
  finding: f.column('finding'),
  severity: f.column('severity'),
  photos: f.many(() => attachmentShape, filesIn('photo_ids')),
  answer: f.column('answer'),
  resolvedOn: f.column('resolved_on'),
  moves: movesReader(null, () => recordOperations, (row) =>
    factsOf(row, recordScope, sql`case when ${row.column('resolved_on')} is null then 'OPEN' else 'RESOLVED' end`),
  ),
}));

export const supervisorShape: Shape<Supervisor> = shape(Supervisor, 'supervisor', (f) => ({
  id: f.id('spv', 'id'),
  version: f.column('version'),
  name: f.derive(sealedName, opened),
  kind: f.column('kind'),
  identity: f.column('identity'),
  tier: f.column('tier'),
  state: f.column('state'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  nominatedBy: f.one(() => organizationShape, { on: { id: 'nominated_by_id' }, always: true }),
  certificateNo: f.column('certificate_no'),
  appointedOn: f.column('appointed_on'),
  activeFrom: f.column('active_from'),
  termEndsOn: f.column('term_ends_on'),
  endedOn: f.column('ended_on'),
  isInOffice: f.value<boolean>(inOffice),
  consentPublicName: f.column('consent_public_name'),
  hasLogin: f.value<boolean>((row) => sql`${row.column('user_id')} is not null`),
  mayReadContact: f.value<boolean>((row) => sql`(${visibleTo('ROSTER_PHONE', row, supervisorScope)}
    and exists (select from public.supervisor_contact c where c.supervisor_id = ${row.column('id')}))`),
  assignmentCount: f.value<number>((row) => sql`(select count(*)::int from public.supervisor_assignment a
    where a.supervisor_id = ${row.column('id')} and a.valid_to is null)`),
  assignments: f.many(() => supervisorAssignmentShape, {
    on: { supervisor_id: 'id' },
    where: (row) => [projectIsVisible(row)],
    order: [['valid_from', 'desc'], ['id', 'desc']],
    most: 200,
  }),
  supervisionRecords: f.many(() => supervisionRecordShape, {
    on: { supervisor_id: 'id' },
    where: (row) => [visibleTo('PROJECT_WORK', row, recordScope), ...isThere(row)],
    order: [['on', 'desc'], ['id', 'desc']],
    most: 200,
  }),
  moves: movesReader(supervisorMachine as Machine, () => supervisorOperations, (row) => factsOf(row, supervisorScope, row.column('state'))),
  timeline: timelineReader('supervisor_event', 'supervisor_id'),
}));

/** In office today, as domain `isInOffice`. */
export function inOffice(row: RowRef) {
  return sql`coalesce(${row.column('active_from')} <= ${today} and ${row.column('term_ends_on')} > ${today}
    and (${row.column('ended_on')} is null or ${row.column('ended_on')} > ${today}), false)`;
}
