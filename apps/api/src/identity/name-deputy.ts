import { LONGEST_ABSENCE_DAYS, periodsMeet } from '@doorstep/domain/deputy';
import type { AbsencePeriod } from '@doorstep/domain/deputy';
import { addDays, daysBetween } from '@doorstep/domain/iso-date';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { Deputy } from './deputy.entity.js';
import { normalizedUsername } from './login.js';
import { deputyConcept, hasRoleForDeputy, requireActiveUser } from './deputy.policy.js';
import { User } from './user.entity.js';
import { subjectOfUser } from './user.policy.js';

interface Absence {
  readonly userId?: string | undefined;
  readonly deputyUsername: string;
  readonly validFrom: string;
  readonly lastOn: string;
}

/** Names who stands in for a user in a period: the user does it, or who leads the unit. The deputy is of the same unit. */
export const nameDeputy = createOperation({
  name: 'nameDeputy',
  move: 'user.nameDeputy',
  concept: deputyConcept,
  input: {
    userId: field.id('usr', '离岗人员(不填为本人)', 'Who is absent; yourself if left out').optional(),
    // Staff read no list of users; a colleague's user name is known in the unit.
    deputyUsername: field.text('代理人用户名', 'User name of the deputy', 60),
    validFrom: field.date('首日', 'First day'),
    lastOn: field.date('末日', 'Last day'),
    reason: field.text('事由', 'Reason', 200).optional(),
  },
  subject: (act, values) => subjectOfUser(act, absentId(act, values)),
  async guard(act, values) {
    const absent = await requireActiveUser(act, absentId(act, values), 'userId');
    const deputy = await deputyOf(act, values);
    if (deputy.id === absent.id) act.refuse('INVALID', 'deputyUsername');
    else if (deputy.organizationId !== absent.organizationId) act.refuse('GUARD_OTHER_ORGANIZATION', 'deputyUsername');
    if (!(await hasRoleForDeputy(act, absent.id))) act.refuse('GUARD_ROLE_PERSONAL', 'userId');
    requirePeriod(act, values);
    await requireFree(act, absent.id, deputy.id, values);
  },
  async create(act, values) {
    const { id: deputyId } = await deputyOf(act, values);
    return act.em.create(Deputy, {
      districtCode: act.districtCode,
      userId: absentId(act, values),
      deputyId,
      validFrom: values.validFrom,
      validTo: addDays(values.lastOn, 1),
      reason: values.reason ?? null,
      createdBy: act.actorId,
    });
  },
});

async function deputyOf(act: Act, { deputyUsername }: Pick<Absence, 'deputyUsername'>): Promise<User> {
  const user = await act.em.findOne(User, { districtCode: act.districtCode, username: { $in: [deputyUsername, normalizedUsername(deputyUsername)] }, state: 'ACTIVE', voidedAt: null });
  return user ?? act.stop('NOT_FOUND', 'deputyUsername');
}

function absentId(act: Act, { userId }: Pick<Absence, 'userId'>): string {
  return userId ?? act.actorId ?? act.stop('REQUIRED', 'userId');
}

function requirePeriod(act: Act, { validFrom, lastOn }: Absence): void {
  if (validFrom < act.today) act.refuse('INVALID', 'validFrom');
  if (lastOn < validFrom) act.refuse('INVALID', 'lastOn');
  else if (daysBetween(validFrom, lastOn) >= LONGEST_ABSENCE_DAYS) act.refuse('TOO_LONG', 'lastOn', { max: String(LONGEST_ABSENCE_DAYS) });
}

/** One deputy at a time, and none who is absent then. */
async function requireFree(act: Act, userId: string, deputyId: string, { validFrom, lastOn }: Absence): Promise<void> {
  const known = await act.em.find(Deputy, { districtCode: act.districtCode, userId: { $in: [userId, deputyId] }, validTo: { $gt: validFrom } });
  const asked: AbsencePeriod = { from: validFrom, lastOn };
  const meeting = known.filter((one) => one.validTo > one.validFrom && periodsMeet(asked, { from: one.validFrom, lastOn: addDays(one.validTo, -1) }));
  if (meeting.some((one) => one.userId === userId)) act.refuse('DUPLICATE', 'validFrom');
  if (meeting.some((one) => one.userId === deputyId)) act.refuse('GUARD_DEPUTY_ABSENT', 'deputyUsername');
}
