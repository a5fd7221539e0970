import { contributionMachine } from '@doorstep/domain/machines/contribution';
import type { Act } from '../platform/operation/act.js';
import type { Concept, MoveEvent, PublicRow } from '../platform/operation/concept.js';
import { Project } from '../projects/project.entity.js';
import { Contribution, ContributionEvent } from './contribution.entity.js';
import { moneySubject } from './money-subject.js';

/** What one contributor or source gives; public with its project, a pool at once. */
export const contributionConcept: Concept<Contribution> = {
  name: 'contribution',
  idKind: 'ctb',
  entity: Contribution,
  reading: 'MONEY_VOUCHER',
  machine: contributionMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Contribution['state'];
  },
  subjectOf: (row, act) => moneySubject(act, row),
  writeEvent: (row, event, act) => logContributionEvent(act, row.districtCode, row.id, event),
  publicRows: publicRowsOf,
};

/** An entry in the log of a contribution; the moves of its transactions stand there too. */
export function logContributionEvent(act: Act, districtCode: string, contributionId: string, event: MoveEvent): void {
  act.em.create(ContributionEvent, { districtCode, contributionId, ...event, createdBy: event.actorId });
}

/** The contribution and, as its money is shown there, its project. */
export async function publicRowsOf(row: Contribution, act: Act): Promise<PublicRow[]> {
  if (row.voidedAt) return [];
  if (!row.projectId) return [{ type: 'ctb', id: row.id }];
  const project = await act.em.findOne(Project, { id: row.projectId });
  if (!project?.listedOn || project.voidedAt) return [];
  return [{ type: 'ctb', id: row.id }, { type: 'prj', id: project.id }];
}
