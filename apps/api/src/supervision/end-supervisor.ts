import { endOn } from '../identity/end-role.js';
import { endSessions } from '../identity/login-account.js';
import { connectionOf } from '../identity/login-connection.js';
import { heldRoles, userConcept } from '../identity/user.policy.js';
import { User } from '../identity/user.entity.js';
import { field } from '../platform/graph/input.js';
import type { Duty } from '../platform/duties.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Supervisor, SupervisorAssignment } from './supervisor.entity.js';
import { supervisorConcept } from './supervisor.policy.js';

const reason = field.text('原因', 'Reason', 500);

/** Out of office for now; the assignments end (model §4.7). */
export const suspendSupervisor = moveOperation({
  name: 'suspendSupervisor',
  move: 'supervisor.suspend',
  concept: supervisorConcept,
  input: { reason },
  change: (act, row) => leaveOffice(act, row, act.today),
});

/** Out of office for good; the login is closed. */
export const dismissSupervisor = moveOperation({
  name: 'dismissSupervisor',
  move: 'supervisor.dismiss',
  concept: supervisorConcept,
  input: { reason },
  async change(act, row) {
    await leaveOffice(act, row, act.today);
    await closeLogin(act, row);
  },
});

/** Terms that are over by today. */
export const supervisorExpiry: Duty = {
  name: 'supervisorExpiry',
  async run(act) {
    const over = await act.em.find(Supervisor, {
      districtCode: act.districtCode,
      state: { $in: ['ACTIVE', 'SUSPENDED'] },
      termEndsOn: { $lte: act.today },
      voidedAt: null,
    });
    for (const supervisor of over) {
      await leaveOffice(act, supervisor, supervisor.termEndsOn ?? act.today);
      await closeLogin(act, supervisor);
      await act.step(supervisorConcept, supervisor, 'supervisor.expire');
    }
  },
};

async function leaveOffice(act: Act, supervisor: Supervisor, day: string): Promise<void> {
  supervisor.endedOn ??= day;
  const current = await act.em.find(SupervisorAssignment, { districtCode: act.districtCode, supervisorId: supervisor.id, validTo: null });
  for (const assignment of current) assignment.validTo = day < assignment.validFrom ? assignment.validFrom : day;
}

/** The role of a supervisor ends with the sessions; who holds no other role cannot sign in any more. */
async function closeLogin(act: Act, supervisor: Supervisor): Promise<void> {
  const user = supervisor.userId ? await act.em.findOne(User, { id: supervisor.userId, districtCode: act.districtCode }) : null;
  if (!user) return;
  const held = await heldRoles(act, user.id);
  for (const role of held) if (role.role === 'SUPERVISOR') endOn(role, act.today);
  if (user.authUserId) await endSessions(connectionOf(act.em), user.authUserId);
  if (user.state === 'ACTIVE' && held.every(({ role }) => role === 'SUPERVISOR')) {
    await act.step(userConcept, user, 'user.lock', { reason: '监督员任期结束 | the office of the supervisor ended' });
  }
}
