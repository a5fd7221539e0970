import type { Organization } from '../ground/organizations.js';
import type { Town, Village } from '../ground/places.js';
import type { Staff } from '../ground/staff.js';

/** Who leads a project, and where. */
export interface ProjectSeat {
  readonly town: Town | null;
  readonly village: Village | null;
  readonly lead: Organization;
}

/** Who acts on a project, by its tier: the village, the town or a department leads it. */
export interface ProjectActors {
  /** Proposes, plans, starts, reports and completes. */
  readonly lead: string;
  /** Puts it on the list, confirms reports, accepts village work. */
  readonly clerk: string;
  readonly approver: string;
  readonly accepts: string;
  readonly requestsWriteOff: string;
}

export const actorsOf = (staff: Staff, project: ProjectSeat, turn: number): ProjectActors => {
  const { town, village } = project;
  const operator = staff.operator(turn);
  if (village && town) {
    const clerk = staff.townClerk(town);
    return { lead: staff.villageClerk(village), clerk, approver: staff.townLeader(town), accepts: clerk, requestsWriteOff: clerk };
  }
  if (town) {
    const clerk = staff.townClerk(town);
    return { lead: clerk, clerk: operator, approver: staff.townLeader(town), accepts: operator, requestsWriteOff: clerk };
  }
  const clerk = staff.departmentClerk(project.lead);
  return { lead: clerk, clerk: operator, approver: staff.leader(turn), accepts: operator, requestsWriteOff: clerk };
};
