import { requireOrganization } from '../divisions/require-organization.js';
import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { Maintenance } from './acceptance-check.entity.js';
import { projectConcept } from './project.policy.js';

/** Who keeps the work up afterwards; needed before the acceptance. */
export const setMaintenance = editOperation({
  name: 'setMaintenance',
  zh: '明确管护单位',
  en: 'Set the maintenance owner',
  move: 'responsibility.set',
  concept: projectConcept,
  states: ['IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED', 'WRITTEN_OFF'],
  input: {
    ownerId: field.id('org', '管护单位', 'Maintenance owner'),
    contact: field.text('联系方式(单位)', 'Contact of the unit', 120),
    warrantyUntil: field.date('质保期至', 'Warranty until').optional(),
  },
  guard: (act, _project, { ownerId }) => requireOrganization(act, ownerId, 'ownerId'),
  async change(act, project, { ownerId, contact, warrantyUntil }) {
    const { districtCode } = act;
    const values = { ownerId, contact, warrantyUntil: warrantyUntil ?? null };
    const known = await act.em.findOne(Maintenance, { districtCode, projectId: project.id });
    if (known) Object.assign(known, values);
    else act.em.create(Maintenance, { ...values, districtCode, projectId: project.id, createdBy: act.actorId });
  },
});
