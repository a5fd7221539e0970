import { MOVES } from './machines.js';
import type { MoveKey } from './machines.js';
import type { Reach } from './machines/machine.js';
import { READING } from './reading.js';
import type { Readable, ReadingReach, ReadingRow } from './reading.js';
import { ROLES } from './roles.js';
import type { Grant, Viewer } from './roles.js';

/** What a permission looks at in a row. */
export interface Subject {
  readonly districtCode: string;
  readonly townCode?: string | null;
  readonly villageCode?: string | null;
  readonly gridCode?: string | null;
  readonly tier?: 'DISTRICT' | 'TOWN' | 'VILLAGE' | null;
  /** Ids of the organisations that lead, handle, support or are addressed, and of the supervisors assigned. */
  readonly units: readonly string[];
  /** Ids of the users, submitters or collectors whose own record it is. */
  readonly selves: readonly string[];
  readonly isPublished?: boolean;
  /** Under supervision: supervision level above 0, or an open order. */
  readonly isSupervised?: boolean;
  /** The submitter asked that handlers do not see the contact. */
  readonly hideFromHandler?: boolean;
}

type Kind = Reach | ReadingReach;

/** The place of a row: the longest code it has; a row of the whole district has the district's. */
export function placeCodeOf(subject: Subject): string {
  return subject.gridCode || subject.villageCode || subject.townCode || subject.districtCode;
}

/** Whether a scope covers a place: codes are prefixes of the codes below them. */
export function isOwnPlace(scopeCode: string, subject: Subject): boolean {
  return placeCodeOf(subject).startsWith(scopeCode);
}

/** The ids that stand for the viewer's unit; a supervisor's unit is the supervisor as assigned. */
function unitsOf(viewer: Viewer, grant: Grant): string[] {
  const ids = viewer.organizationId ? [viewer.organizationId] : [];
  const person = personOf(viewer, grant);
  return grant.role === 'SUPERVISOR' && person ? [...ids, person] : ids;
}

/** Whose role it is: the viewer's own, or of one who is absent. */
function personOf(viewer: Viewer, grant: Grant): string {
  return grant.standsFor ?? viewer.userId;
}

function reaches(reach: Kind, viewer: Viewer, grant: Grant, subject: Subject): boolean {
  switch (reach) {
    case 'Y':
      return true;
    case 'own':
      return isOwnPlace(grant.scopeCode, subject);
    case 'tier':
      return (subject.tier === 'VILLAGE' || subject.tier === 'TOWN') && isOwnPlace(grant.scopeCode, subject);
    case 'unit':
      return unitsOf(viewer, grant).some((id) => subject.units.includes(id));
    case 'self':
      return personOf(viewer, grant) !== '' && subject.selves.includes(personOf(viewer, grant));
    case 'pub':
      return subject.isPublished === true;
    case 'sup':
      return subject.isSupervised === true;
    case 'log':
      return reachesLogged(viewer, grant, subject);
  }
}

/** Towns and departments are handlers, from whom a submitter may hide. */
function reachesLogged(viewer: Viewer, grant: Grant, subject: Subject): boolean {
  const scope = LOG_SCOPE[grant.role] ?? 'Y';
  if ((scope === 'own' || scope === 'unit') && subject.hideFromHandler === true) return false;
  return reaches(scope, viewer, grant, subject);
}

/** The scope behind "log"; the roles that are not named read the whole district. */
const LOG_SCOPE: Partial<Record<Grant['role'], 'own' | 'unit' | 'sup'>> = {
  TOWN_CLERK: 'own',
  TOWN_LEADER: 'own',
  DEPARTMENT_CLERK: 'unit',
  DEPARTMENT_LEADER: 'unit',
  INSPECTION_OFFICER: 'sup',
};

/** Whether one of the viewer's roles may make the move on this row. State and guards are other questions. */
export function mayMove(viewer: Viewer, key: MoveKey, subject: Subject): boolean {
  return grantOf(viewer, key, subject) !== undefined;
}

/** The role by which the viewer may make the move on this row: an own one before one of somebody absent. */
export function grantOf(viewer: Viewer, key: MoveKey, subject: Subject): Grant | undefined {
  if (viewer.districtCode !== subject.districtCode) return undefined;
  const { who } = MOVES[key];
  const fitting = viewer.grants.filter((grant) => {
    const reach = who[ROLES[grant.role].code];
    return reach !== undefined && reaches(reach, viewer, grant, subject);
  });
  return fitting.find(({ standsFor }) => !standsFor) ?? fitting[0];
}

/** Whether the move is one that the system makes, as a clock or as the effect of another move. */
export function systemMayMove(key: MoveKey): boolean {
  return MOVES[key].who.SY !== undefined;
}

/** Whether one of the viewer's roles could make the move on some row: what a menu asks. */
export function mayEverMove(viewer: Viewer, key: MoveKey): boolean {
  return viewer.grants.some((grant) => MOVES[key].who[ROLES[grant.role].code] !== undefined);
}

/**
 * Whether the viewer may bring a file into a ledger whose rows the move `write` changes: by the table, or by changing all
 * of that ledger anyway, as an administrator does with the divisions. Each row is asked for on its own too.
 */
export function mayImport(viewer: Viewer, write: MoveKey, subject: Subject): boolean {
  if (viewer.districtCode !== subject.districtCode || !mayEverMove(viewer, write)) return false;
  return mayMoveAll(viewer, write) || mayMove(viewer, 'import.upload', subject);
}

/** Whether the viewer could bring some file into the ledger: what a button asks. */
export function mayEverImport(viewer: Viewer, write: MoveKey): boolean {
  return mayEverMove(viewer, write) && (mayMoveAll(viewer, write) || mayEverMove(viewer, 'import.upload'));
}

function mayMoveAll(viewer: Viewer, key: MoveKey): boolean {
  return viewer.grants.some(({ role }) => MOVES[key].who[ROLES[role].code] === 'Y');
}

/** LOGGED: allowed, and the read must be logged with its reason. */
export type ReadingAnswer = 'YES' | 'LOGGED' | 'NO';

/** Whether one of the viewer's roles may read this of the row. */
export function mayRead(viewer: Viewer, what: Readable, subject: Subject): ReadingAnswer {
  if (viewer.districtCode !== subject.districtCode) return 'NO';
  let answer: ReadingAnswer = 'NO';
  const row: ReadingRow = READING[what];
  for (const grant of viewer.grants) {
    const reach = row[ROLES[grant.role].code];
    if (reach === undefined || !reaches(reach, viewer, grant, subject)) continue;
    if (reach !== 'log') return 'YES';
    answer = 'LOGGED';
  }
  return answer;
}

/**
 * What a viewer reads, as the parts of an SQL predicate that are joined with OR, inside the viewer's own
 * district. Empty lists and false everywhere: nothing.
 */
export interface Reading {
  readonly all: boolean;
  readonly prefixes: readonly string[];
  readonly units: readonly string[];
  readonly selves: readonly string[];
  /** Published rows, and no others unless one of the parts above adds them. */
  readonly publishedOnly: boolean;
  /** Rows under supervision. */
  readonly supervised: boolean;
  /** Leave rows with hideFromHandler out of `prefixes` and `units`. */
  readonly exceptHidden: boolean;
  /** At least one part must be logged; `mayRead` says of which row. */
  readonly logged: boolean;
}

/** The reach of a viewer over all rows, for lists. Agrees with `mayRead` row by row. */
export function readingOf(viewer: Viewer, what: Readable): Reading {
  const row: ReadingRow = READING[what];
  const parts = viewer.grants.flatMap((grant) => {
    const reach = row[ROLES[grant.role].code];
    if (reach === undefined) return [];
    const logged = reach === 'log';
    return [{ grant, logged, reach: logged ? (LOG_SCOPE[grant.role] ?? 'Y') : reach }];
  });
  const of = (reach: Kind) => parts.filter((part) => part.reach === reach);
  const distinct = (ids: string[]) => [...new Set(ids)];
  return {
    all: of('Y').length > 0,
    prefixes: distinct(of('own').map(({ grant }) => grant.scopeCode)),
    units: distinct(of('unit').flatMap(({ grant }) => unitsOf(viewer, grant))),
    selves: distinct(of('self').map(({ grant }) => personOf(viewer, grant)).filter((id) => id !== '')),
    publishedOnly: of('pub').length > 0,
    supervised: of('sup').length > 0,
    exceptHidden: parts.some(({ logged, reach }) => logged && (reach === 'own' || reach === 'unit')),
    logged: parts.some(({ logged }) => logged),
  };
}
