import { requireOrganization } from '../divisions/require-organization.js';
import { requireFiles } from '../platform/files/hold-files.js';
import type { ValuesOf } from '../platform/graph/input.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { AcceptanceCheck, Maintenance } from './acceptance-check.entity.js';
import { refreshLight } from './project-light.js';
import { organizationsIn } from './project-team.js';
import { projectConcept } from './project.policy.js';
import type { Project } from './project.entity.js';
import { requireDay } from './require-day.js';

const checkInput = {
  organizationId: field.id('org', '验收单位', 'Accepting unit'),
  checkedOn: field.date('验收日期', 'Day of the check').optional(),
  team: field.text('验收组(含居民代表)', "Team with the residents' representatives", 500),
  residentSignatures: field.int('居民代表签字人数', "Residents' signatures", 0, 10_000),
  fileId: field.attachment('验收材料', 'Papers of the check', 'DOCUMENT').optional(),
};
type Check = ValuesOf<typeof checkInput>;

/** The finished work is checked with residents' representatives and taken over (model §4.3). */
export const acceptProject = moveOperation({
  name: 'acceptProject',
  move: 'project.accept',
  concept: projectConcept,
  input: checkInput,
  async guard(act, project, values) {
    await requireCheck(act, project, values);
    const owners = await act.em.count(Maintenance, { districtCode: act.districtCode, projectId: project.id });
    if (owners === 0) act.refuse('GUARD_MAINTENANCE_OWNER');
  },
  async change(act, project, values) {
    addCheck(act, project, values, { result: 'PASS', defects: null });
    project.acceptedOn = values.checkedOn ?? act.today;
    await refreshLight(act, project);
  },
  publicText: () => '项目通过验收,居民代表参加。',
});

/** The check found defects; another one follows. */
export const failAcceptance = moveOperation({
  name: 'failAcceptance',
  move: 'project.acceptFail',
  concept: projectConcept,
  input: { ...checkInput, defects: field.text('存在问题', 'Defects', 2000) },
  guard: requireCheck,
  change(act, project, values) {
    addCheck(act, project, values, { result: 'FAIL', defects: values.defects });
  },
});

/** Residents take part, and nobody accepts the own work. */
async function requireCheck(act: Act, project: Project, values: Check): Promise<void> {
  requireDay(act, values.checkedOn, 'checkedOn', project.completedOn);
  if (values.residentSignatures === 0) act.refuse('GUARD_RESIDENTS_MISSING', 'residentSignatures');
  await requireOrganization(act, values.organizationId, 'organizationId');
  await requireFiles(act, values.fileId ? [values.fileId] : [], 'DOCUMENT', 'fileId');
  const doers = await organizationsIn(act, project.id, ['LEAD', 'IMPLEMENTER']);
  if (doers.includes(values.organizationId)) act.refuse('GUARD_SAME_ORGANIZATION', 'organizationId');
}

function addCheck(act: Act, project: Project, values: Check, outcome: Pick<AcceptanceCheck, 'result' | 'defects'>): void {
  const { organizationId, checkedOn, team, residentSignatures, fileId } = values;
  act.em.create(AcceptanceCheck, {
    districtCode: act.districtCode,
    projectId: project.id,
    organizationId,
    checkedOn: checkedOn ?? act.today,
    team,
    residentSignatures,
    fileId: fileId ?? null,
    ...outcome,
    createdBy: act.actorId,
  });
}
