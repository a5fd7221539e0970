import type { ConsultationFormat, MemberKind as Kind } from '@doorstep/domain/code-lists/consultation-codes';
import { quorumOf } from '@doorstep/domain/quorum';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { MemberKind } from './consultation.enums.js';
import type { Consultation } from './consultation.entity.js';
import { refuseMissingKinds } from './member-kinds.js';

const MOST = 10_000_000;

export const attendanceFields = {
  presentPersons: field.int('实到人数', 'Persons present', 1, MOST),
  eligiblePersons: field.int('应到人数', 'Persons eligible', 0, MOST).optional(),
  presentHouseholds: field.int('实到户数', 'Households present', 0, MOST).optional(),
  eligibleHouseholds: field.int('应到户数', 'Households eligible', 0, MOST).optional(),
  presentKinds: field.choices(MemberKind, '到会成员类别', 'Kinds of members present').optional(),
  waiverReason: field.text('缺少固定成员的原因', 'Why a fixed kind is missing', 500).optional(),
};

export interface Attendance {
  readonly presentPersons: number;
  readonly eligiblePersons?: number | undefined;
  readonly presentHouseholds?: number | undefined;
  readonly eligibleHouseholds?: number | undefined;
  readonly presentKinds?: readonly Kind[] | undefined;
  readonly waiverReason?: string | undefined;
}

/** Refuses more present than eligible, a group without its five kinds, and counts that the quorum will ask for. */
export function requireAttendance(act: Act, format: ConsultationFormat, given: Attendance): void {
  const answer = quorumOf(format, { ...given, presentKinds: given.presentKinds ?? [] });
  if (!answer.ok && answer.code === 'GUARD_PRESENT_ABOVE_ELIGIBLE') {
    act.refuse(answer.code, (given.eligiblePersons ?? MOST) < given.presentPersons ? 'presentPersons' : 'presentHouseholds');
  }
  if (!answer.ok && answer.code === 'GUARD_FIVE_KINDS') refuseMissingKinds(act, answer.missing, 'presentKinds');
  const hasHouseholds = given.eligibleHouseholds !== undefined && given.presentHouseholds !== undefined;
  const asksPersons = format === 'VILLAGER_REPRESENTATIVES' || (format === 'VILLAGE_ASSEMBLY' && !hasHouseholds);
  if (asksPersons && given.eligiblePersons === undefined) act.refuse('REQUIRED', 'eligiblePersons');
}

/** Writes who came. */
export function writeAttendance(consultation: Consultation, given: Attendance): void {
  consultation.presentPersons = given.presentPersons;
  consultation.eligiblePersons = given.eligiblePersons ?? null;
  consultation.presentHouseholds = given.presentHouseholds ?? null;
  consultation.eligibleHouseholds = given.eligibleHouseholds ?? null;
  consultation.presentKinds = [...new Set(given.presentKinds)];
  consultation.waiverReason = given.waiverReason ?? null;
}
