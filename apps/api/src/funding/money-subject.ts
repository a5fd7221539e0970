import type { Subject } from '@doorstep/domain/permissions';
import { Organization } from '../divisions/organization.entity.js';
import type { Act } from '../platform/operation/act.js';
import { unitsOf } from '../projects/project-team.js';
import { Project } from '../projects/project.entity.js';
import { FundingSource } from './funding-source.entity.js';

/** What a contribution gives to and takes from. */
export interface MoneyTarget {
  readonly projectId?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
}

/**
 * Money for a project belongs to the project's place; a pool belongs to the place of its source's organisation. Its
 * units are the source's organisation and those that answer for the project now.
 */
export async function moneySubject(act: Act, { projectId, sourceId }: MoneyTarget): Promise<Subject> {
  const { districtCode } = act;
  const project = projectId ? await act.em.findOne(Project, { id: projectId, districtCode, voidedAt: null }) : null;
  if (projectId && !project) act.stop('NOT_FOUND', 'projectId');
  const source = sourceId ? await act.em.findOne(FundingSource, { id: sourceId, districtCode, voidedAt: null }) : null;
  if (sourceId && !source) act.stop('NOT_FOUND', 'sourceId');
  const sponsor = source?.organizationId ? await act.em.findOne(Organization, { id: source.organizationId }) : null;
  const { townCode, villageCode } = project ?? sponsor ?? {};
  return {
    districtCode,
    townCode,
    villageCode,
    gridCode: project?.gridCode,
    tier: project?.tier,
    units: [...(project ? await unitsOf(act, project.id) : []), ...(sponsor ? [sponsor.id] : [])],
    selves: [],
  };
}

/** The caller's own place and unit: where a row that has no place of its own is entered. */
export async function ownSubject(act: Act): Promise<Subject> {
  const organizationId = act.caller.kind === 'STAFF' ? act.caller.viewer.organizationId : null;
  const own = organizationId ? await act.em.findOne(Organization, { id: organizationId, districtCode: act.districtCode }) : null;
  return {
    districtCode: act.districtCode,
    townCode: own?.townCode,
    villageCode: own?.villageCode,
    units: own ? [own.id] : [],
    selves: [],
  };
}
