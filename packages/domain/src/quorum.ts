import type { ConsultationFormat, MemberKind } from './code-lists/consultation-codes.js';

/** The five kinds that a 5+X group always has; STAKEHOLDER is the X. */
export const FIXED_MEMBER_KINDS = [
  'TOWN_COMMITTEE',
  'VILLAGE_WORKER',
  'PARTY_MEMBER',
  'GRID_WORKER',
  'RESIDENT',
] as const satisfies readonly MemberKind[];

/** Who could come to a consultation and who came; null where it was not counted. */
export interface Attendance {
  readonly eligiblePersons?: number | null;
  readonly presentPersons?: number | null;
  readonly eligibleHouseholds?: number | null;
  readonly presentHouseholds?: number | null;
  readonly presentKinds: readonly MemberKind[];
  /** Why a group met without one of the five kinds. */
  readonly waiverReason?: string | null;
}

export type QuorumAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'GUARD_PRESENT_ABOVE_ELIGIBLE' }
  | { readonly ok: false; readonly code: 'GUARD_QUORUM' }
  | { readonly ok: false; readonly code: 'GUARD_FIVE_KINDS'; readonly missing: readonly MemberKind[] };

/** The fixed kinds that nobody present stands for. */
export function missingKinds(present: readonly MemberKind[]): MemberKind[] {
  return FIXED_MEMBER_KINDS.filter((kind) => !present.includes(kind));
}

/** More than half. Compared in whole numbers, so that no rounding decides. */
function isMajority(part: number, whole: number): boolean {
  return whole > 0 && part * 2 > whole;
}

function isTwoThirds(part: number, whole: number): boolean {
  return whole > 0 && part * 3 >= whole * 2;
}

/**
 * Whether a consultation may decide. VILLAGE_ASSEMBLY: more than half of the adults or two thirds of the
 * households; VILLAGER_REPRESENTATIVES: two thirds; GROUP: all five kinds, or a waiver; other formats: no quorum.
 */
export function quorumOf(format: ConsultationFormat, attendance: Attendance): QuorumAnswer {
  const { eligiblePersons, presentPersons, eligibleHouseholds, presentHouseholds } = attendance;
  const [eligible, present] = [eligiblePersons ?? 0, presentPersons ?? 0];
  const [households, householdsPresent] = [eligibleHouseholds ?? 0, presentHouseholds ?? 0];
  if (isAbove(presentPersons, eligiblePersons) || isAbove(presentHouseholds, eligibleHouseholds)) {
    return { ok: false, code: 'GUARD_PRESENT_ABOVE_ELIGIBLE' };
  }
  switch (format) {
    case 'GROUP': {
      const missing = missingKinds(attendance.presentKinds);
      const isWaived = (attendance.waiverReason ?? '').trim() !== '';
      return missing.length === 0 || isWaived
        ? { ok: true }
        : { ok: false, code: 'GUARD_FIVE_KINDS', missing };
    }
    case 'VILLAGE_ASSEMBLY':
      return answer(isMajority(present, eligible) || isTwoThirds(householdsPresent, households));
    case 'VILLAGER_REPRESENTATIVES':
      return answer(isTwoThirds(present, eligible));
    default:
      return { ok: true };
  }
}

function isAbove(present: number | null | undefined, eligible: number | null | undefined): boolean {
  return typeof present === 'number' && typeof eligible === 'number' && present > eligible;
}

function answer(isMet: boolean): QuorumAnswer {
  return isMet ? { ok: true } : { ok: false, code: 'GUARD_QUORUM' };
}

/** Whether a vote adopts an item: by a majority of those present, not of those voting. */
export function isAdopted(votesFor: number, presentPersons: number): boolean {
  return isMajority(votesFor, presentPersons);
}
