import type { ROLES } from '@doorstep/domain/roles';

export type StaffRole = Exclude<keyof typeof ROLES, 'PUBLIC' | 'SUBMITTER'>;

/** A user of a demonstration district who may sign in. */
export interface DemonstrationAccount {
  /** With the prefix of the district. */
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
  /** '' for the district, else the code of a town, village or grid. */
  readonly scopeCode: string;
  /** Name of the user's organisation. */
  readonly organization: string;
}
