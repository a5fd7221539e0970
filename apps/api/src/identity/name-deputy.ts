import { LONGEST_ABSENCE_DAYS, periodsMeet } from '@doorstep/domain/deputy';
import type { AbsencePeriod } from '@doorstep/domain/deputy';
import { addDays, daysBetween } from '@doorstep/domain/iso-date';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { Deputy } from './deputy.entity.js';
import { deputyConcept, hasRoleForDeputy, requireActiveUser } from './deputy.policy.js';
import { subjectOfUser } from './user.policy.js';

interface Absence {
  readonly userId?: string | undefined;
  readonly deputyId: string;
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
    deputyId: field.id('usr', '代理人', 'Deputy'),
    validFrom: field.date('首日', 'First day'),
    lastOn: field.date('末日', 'Last day'),
    reason: field.text('事由', 'Reason', 200).optional(),
  },
  subject: (act, values) => subjectOfUser(act, absentId(act, values)),
  async guard(act, values) {
    const absent = await requireActiveUser(act, absentId(act, values), 'userId');
    const deputy = await requireActiveUser(act, values.deputyId, 'deputyId');
    if (deputy.id === absent.id) act.refuse('INVALID', 'deputyId');
    else if (deputy.organizationId !== absent.organizationId) act.refuse('GUARD_OTHER_ORGANIZATION', 'deputyId');
    if (!(await hasRoleForDeputy(act, absent.id))) act.refuse('GUARD_ROLE_PERSONAL', 'userId');
    requirePeriod(act, values);
    await requireFree(act, absent.id, values);
  },
  create: (act, values) =>
    act.em.create(Deputy, {
      districtCode: act.districtCode,
      userId: absentId(act, values),
      deputyId: values.deputyId,
      validFrom: values.validFrom,
      validTo: addDays(values.lastOn, 1),
      reason: values.reason ?? null,
      createdBy: act.actorId,
    }),
});

function absentId(act: Act, { userId }: Pick<Absence, 'userId'>): string {
  return userId ?? act.actorId ?? act.stop('REQUIRED', 'userId');
}

function requirePeriod(act: Act, { validFrom, lastOn }: Absence): void {
  if (validFrom < act.today) act.refuse('INVALID', 'validFrom');
  if (lastOn < validFrom) act.refuse('INVALID', 'lastOn');
  else if (daysBetween(validFrom, lastOn) >= LONGEST_ABSENCE_DAYS) act.refuse('TOO_LONG', 'lastOn', { max: String(LONGEST_ABSENCE_DAYS) });
}

/** One deputy at a time, and none who is absent then. */
async function requireFree(act: Act, userId: string, { deputyId, validFrom, lastOn }: Absence): Promise<void> {
  const known = await act.em.find(Deputy, { districtCode: act.districtCode, userId: { $in: [userId, deputyId] }, validTo: { $gt: validFrom } });
  const asked: AbsencePeriod = { from: validFrom, lastOn };
  const meeting = known.filter((one) => one.validTo > one.validFrom && periodsMeet(asked, { from: one.validFrom, lastOn: addDays(one.validTo, -1) }));
  if (meeting.some((one) => one.userId === userId)) act.refuse('DUPLICATE', 'validFrom');
  if (meeting.some((one) => one.userId === deputyId)) act.refuse('GUARD_DEPUTY_ABSENT', 'deputyId');
}
