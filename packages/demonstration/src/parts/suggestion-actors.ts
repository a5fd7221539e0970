import type { Organization } from '../ground/organizations.js';
import { nth } from '../forge/random.js';
import type { PlannedSuggestion } from './suggestion.js';
import type { Ground } from '../ground/ground.js';

/** Units and people of a suggestion. */
export interface SuggestionActors {
  readonly lead: Organization;
  readonly supports: readonly Organization[];
  /** Screens, reviews and closes. */
  readonly operator: string;
  readonly screener: string;
  /** Enters it; null for a resident who used no clerk. */
  readonly enteredBy: string | null;
  readonly drafter: string;
  readonly approver: string;
}

/** Complex matters go to the department of the sector, everything else to the town. */
export const suggestionActors = ({ organizations, staff }: Ground, suggestion: PlannedSuggestion): SuggestionActors => {
  const { town, village, index, triageClass, work } = suggestion;
  const department = organizations.department(work.sector);
  const office = town ? nth(organizations.townOffices, town.index) : null;
  const toDepartment = office === null || (triageClass !== 'C' && index % 3 === 0);
  const lead = toDepartment ? department : office;
  const support = toDepartment ? office : department;
  const operator = staff.operator(index);
  const screener = town && index % 2 === 0 ? staff.townClerk(town) : operator;
  const entered: Readonly<Record<string, string | null>> = {
    EVENT: town ? staff.townClerk(town) : operator,
    COLLECTOR: town ? staff.townClerk(town) : operator,
    HOUSEHOLD_VISIT: village ? staff.villageClerk(village) : operator,
    HOTLINE_12345: operator,
  };
  return {
    lead,
    supports: support && triageClass !== 'C' && index % 4 === 0 ? [support] : [],
    operator,
    screener,
    enteredBy: entered[suggestion.channel] ?? null,
    drafter: toDepartment ? staff.departmentClerk(department) : staff.townClerk(town as NonNullable<typeof town>),
    approver: toDepartment ? staff.departmentLeader(department) : staff.townLeader(town as NonNullable<typeof town>),
  };
};
