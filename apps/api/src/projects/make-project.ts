import type { RequiredEntityData } from '@mikro-orm/core';
import { yearOf } from '@doorstep/domain/iso-date';
import type { ValuesOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { nextProjectCode } from './project-code.js';
import type { ideaInput, proposalInput } from './project-input.js';
import { addLead } from './project-team.js';
import { Project } from './project.entity.js';

export type Idea = ValuesOf<typeof ideaInput>;
type Proposal = Partial<ValuesOf<typeof proposalInput>>;

/** A new project in its first state, with its number and its lead. Dates of the state and origins are the caller's. */
export async function makeProject(
  act: Act,
  values: Idea & Proposal,
  facts: Pick<RequiredEntityData<Project>, 'state' | 'reservedOn' | 'proposedOn'>,
): Promise<Project> {
  const { leadOrganizationId, suggestionIds: _links, ...given } = values;
  const townCode = values.villageCode?.slice(0, 9) ?? values.townCode;
  const planYear = values.planYear ?? yearOf(act.today);
  const project = act.em.create(Project, {
    ...given,
    ...facts,
    districtCode: act.districtCode,
    code: await nextProjectCode(act, { ...values, planYear, townCode }),
    planYear,
    townCode: townCode ?? null,
    stream: values.stream ?? (values.tier === 'DISTRICT' ? 'TOP_DOWN' : 'BOTTOM_UP'),
    sourceLevel: values.sourceLevel ?? values.tier,
    planOrigin: 'INITIAL_PLAN',
    sectorIds: [...new Set([values.mainSectorId, ...(values.sectorIds ?? [])])],
    isPublicPlace: values.isPublicPlace ?? values.isAsset,
    createdBy: act.actorId,
  });
  if (leadOrganizationId) addLead(act, project.id, leadOrganizationId);
  return project;
}
