import type { Role, Viewer } from './roles.js';

/** Somebody who does something, with those for whom that person stands on the day of it. */
export interface Acting {
  readonly personId: string;
  readonly standsFor: readonly string[];
}

/**
 * Whether two acts count as one person's where four eyes are asked for: the person and all for whom that person stands
 * are one. So nobody approves through a deputy what was one's own, and a deputy not what the absent one did.
 */
export function isSamePerson(first: Acting, second: Acting): boolean {
  const persons = new Set([first.personId, ...first.standsFor]);
  return [second.personId, ...second.standsFor].some((id) => persons.has(id));
}

/** Those for whom a viewer stands today. */
export function standsFor(viewer: Viewer): string[] {
  return [...new Set(viewer.grants.flatMap((grant) => (grant.standsFor ? [grant.standsFor] : [])))];
}

/** Whether a person is the viewer, or one for whom the viewer stands: what such a person did, the viewer does not check. */
export function isOwnAct(viewer: Viewer, personId: string | null): boolean {
  return personId !== null && (personId === viewer.userId || standsFor(viewer).includes(personId));
}

/** Roles that no deputy takes over: who administers and who audits is answered for in person (GB/T 22239-2019 8.1.5). */
export const PERSONAL_ROLES: readonly Role[] = ['SYSTEM_ADMIN', 'AUDITOR'];

/** A period with its last day. */
export interface AbsencePeriod {
  readonly from: string;
  readonly lastOn: string;
}

/** The longest absence that a deputy covers, in days; a longer one is a hand-over. A default of the platform. */
export const LONGEST_ABSENCE_DAYS = 366;

export function periodsMeet(first: AbsencePeriod, second: AbsencePeriod): boolean {
  return first.from <= second.lastOn && second.from <= first.lastOn;
}

interface HeldRole {
  readonly role: Role;
  readonly scopeCode: string;
}

/** The roles of a leaver that the receiver of the work does not hold, in the same scope or a wider one. */
export function rolesMissing(leaver: readonly HeldRole[], receiver: readonly HeldRole[]): HeldRole[] {
  return leaver.filter(
    ({ role, scopeCode }) => !receiver.some((held) => held.role === role && scopeCode.startsWith(held.scopeCode)),
  );
}
