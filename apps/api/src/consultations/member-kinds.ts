import type { MemberKind } from '@doorstep/domain/code-lists/consultation-codes';
import { MEMBER_KINDS } from '@doorstep/domain/code-lists/consultation-codes';
import type { Act } from '../platform/operation/act.js';

/** Refuses a group or a meeting without one of the five fixed kinds, and names those that are missing. */
export function refuseMissingKinds(act: Act, missing: readonly MemberKind[], path: string | readonly string[]): void {
  if (missing.length === 0) return;
  act.refuse('GUARD_FIVE_KINDS', path, { names: missing.map((kind) => MEMBER_KINDS[kind].zh).join('、') });
}
