import type { Concept } from '../platform/operation/concept.js';
import { projectOf, watchedSubject } from './project-subject.js';
import { SupervisionRecord } from './supervision-record.entity.js';

/** A finding belongs to its project: the place, the units that answer for it, the supervisors who watch it. */
export const supervisionRecordConcept: Concept<SupervisionRecord> = {
  name: 'supervisionRecord',
  idKind: 'rec',
  entity: SupervisionRecord,
  reading: 'PROJECT_WORK',
  subjectOf: async (row, act) => watchedSubject(act, await projectOf(act, row.projectId)),
};
