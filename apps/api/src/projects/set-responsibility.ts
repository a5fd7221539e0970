import type { ResponsibilityRole as RoleCode } from '@doorstep/domain/code-lists/project-codes';
import { requireOrganization } from '../divisions/require-organization.js';
import { User } from '../identity/user.entity.js';
import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { ProjectResponsibilityContact } from './project-responsibility-contact.entity.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';
import { currentTeam, handOverLead } from './project-team.js';
import { ResponsibilityRole } from './project.enums.js';
import { projectConcept } from './project.policy.js';

/** Roles that several may hold at a time; in the others the new one follows the old one. */
const SHARED: readonly RoleCode[] = ['SUPPORT', 'LIAISON'];
const OPEN_STATES = ['RESERVED', 'PROPOSED', 'CONSULTED', 'APPROVED', 'LISTED', 'IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED', 'SUSPENDED', 'REJECTED'];

/** Says who answers for a project as what; a secretary promises and has duties. There is one lead at any time. */
export const setResponsibility = editOperation({
  name: 'setResponsibility',
  zh: '设定责任分工',
  en: 'Set a responsibility',
  move: 'responsibility.set',
  concept: projectConcept,
  states: OPEN_STATES,
  input: {
    role: field.choice(ResponsibilityRole, '责任', 'As what'),
    organizationId: field.id('org', '单位', 'Organisation').optional(),
    userId: field.id('usr', '人员', 'Person').optional(),
    personName: field.text('领办书记姓名', 'Name of the secretary', 40).optional(),
    promise: field.text('承诺', 'Promise', 500).optional(),
    dutyResponsibility: field.text('责任内容', 'Duty: responsibility', 500).optional(),
    dutyProgress: field.text('进度要求', 'Duty: progress', 500).optional(),
    dutyQuality: field.text('质量要求', 'Duty: quality', 500).optional(),
  },
  async guard(act, project, { role, organizationId, userId, personName }) {
    if (role === 'LEAD' && !organizationId) act.refuse('REQUIRED', 'organizationId');
    if (!organizationId && !userId && !personName) act.refuse('REQUIRED', 'organizationId');
    if (personName && role !== 'SECRETARY') act.refuse('INVALID', 'personName');
    if (organizationId) await requireOrganization(act, organizationId, 'organizationId');
    if (userId && !(await act.em.findOne(User, { id: userId, districtCode: act.districtCode, voidedAt: null }))) act.refuse('NOT_FOUND', 'userId');
    const team = await currentTeam(act, project.id);
    const isThere = team.some((one) => one.role === role && one.organizationId === (organizationId ?? null) && one.userId === (userId ?? null));
    if (isThere && !personName) act.refuse('DUPLICATE', 'role');
  },
  async change(act, project, { role, organizationId, userId, personName, ...words }) {
    await act.log(projectConcept, project, 'responsibility.set', project.state, project.state);
    if (role === 'LEAD' && organizationId) return handOverLead(act, project.id, organizationId);
    if (!SHARED.includes(role)) {
      for (const one of await currentTeam(act, project.id)) if (one.role === role) one.validTo = act.today;
    }
    const { districtCode } = act;
    const row = act.em.create(ProjectResponsibility, {
      promise: words.promise ?? null,
      dutyResponsibility: words.dutyResponsibility ?? null,
      dutyProgress: words.dutyProgress ?? null,
      dutyQuality: words.dutyQuality ?? null,
      districtCode,
      projectId: project.id,
      role,
      organizationId: organizationId ?? null,
      userId: userId ?? null,
      validFrom: act.today,
      pledgedOn: words.promise ? act.today : null,
      createdBy: act.actorId,
    });
    if (personName) {
      const nameEncrypted = act.house.personalData.seal(personName);
      act.em.create(ProjectResponsibilityContact, { districtCode, responsibilityId: row.id, nameEncrypted, createdBy: act.actorId });
    }
  },
});

/** Someone answers no longer. A lead is handed over instead: there is always one. */
export const endResponsibility = editOperation({
  name: 'endResponsibility',
  zh: '解除责任分工',
  en: 'End a responsibility',
  move: 'responsibility.set',
  concept: projectConcept,
  states: OPEN_STATES,
  input: {
    role: field.choice(ResponsibilityRole, '责任', 'As what'),
    organizationId: field.id('org', '单位', 'Organisation').optional(),
    userId: field.id('usr', '人员', 'Person').optional(),
    reason: field.text('理由', 'Reason', 500),
  },
  async guard(act, project, { role, organizationId, userId }) {
    if (role === 'LEAD') return act.refuse('GUARD_ONE_LEAD', 'role');
    const team = await currentTeam(act, project.id);
    if (!team.some((one) => one.role === role && (!organizationId || one.organizationId === organizationId) && (!userId || one.userId === userId))) {
      act.refuse('NOT_FOUND', 'role');
    }
  },
  async change(act, project, { role, organizationId, userId, reason }) {
    for (const one of await currentTeam(act, project.id)) {
      const isMeant = one.role === role && (!organizationId || one.organizationId === organizationId) && (!userId || one.userId === userId);
      if (isMeant) one.validTo = act.today;
    }
    await act.log(projectConcept, project, 'responsibility.set', project.state, project.state, { reason });
  },
});
