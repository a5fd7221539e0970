import { dueOn } from '../platform/deadlines.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Supervisor } from './supervisor.entity.js';
import { supervisorConcept } from './supervisor.policy.js';

/** Appoints with a certificate; the term runs by the limit `supervisor.term` (model §4.7). */
export const appointSupervisor = moveOperation({
  name: 'appointSupervisor',
  move: 'supervisor.appoint',
  concept: supervisorConcept,
  input: {
    certificateNo: field.text('聘书编号', 'Certificate number', 40),
    activeFrom: field.date('任期起始日', 'First day of the term').optional(),
  },
  async guard(act, _row, { certificateNo }) {
    if ((await act.em.count(Supervisor, { districtCode: act.districtCode, certificateNo })) > 0) act.refuse('DUPLICATE', 'certificateNo');
  },
  async change(act, row, { certificateNo, activeFrom = act.today }) {
    row.certificateNo = certificateNo;
    row.appointedOn = act.today;
    row.activeFrom = activeFrom;
    row.termEndsOn = await dueOn(act, 'supervisor.term', activeFrom);
  },
});
