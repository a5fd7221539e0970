import { requireOrganization } from '../divisions/require-organization.js';
import { requirePlace } from '../divisions/require-place.js';
import { requireSector } from '../divisions/require-sector.js';
import { Village } from '../divisions/village.entity.js';
import type { Act } from '../platform/operation/act.js';
import type { Project } from './project.entity.js';
import { requirePlannedOrder, requireTierPlace } from './require-idea.js';
import { requirePublicTexts } from './require-public-texts.js';

/** The facts of a described project that can be wrong; `undefined` is what a form leaves open. */
interface Described {
  readonly tier?: Project['tier'] | undefined;
  readonly townCode?: string | undefined;
  readonly villageCode?: string | undefined;
  readonly mainSectorId?: string | undefined;
  readonly sectorIds?: readonly string[] | undefined;
  readonly longitude?: string | undefined;
  readonly latitude?: string | undefined;
  readonly leadOrganizationId?: string | undefined;
  readonly plannedStartOn?: string | undefined;
  readonly plannedEndOn?: string | undefined;
}

/** Refuses a description with personal data, without the place of its tier or with facts that the district does not have. */
export async function requireDescribed(act: Act, values: Described, project: Project | null = null): Promise<void> {
  requirePublicTexts(act, values);
  if (values.tier) requireTierPlace(act, values.tier, values);
  await requirePlace(act, values);
  if (values.mainSectorId) await requireSector(act, values.mainSectorId, 'mainSectorId');
  for (const id of values.sectorIds ?? []) await requireSector(act, id, 'sectorIds');
  if (values.leadOrganizationId) await requireOrganization(act, values.leadOrganizationId, 'leadOrganizationId');
  if ((values.longitude === undefined) !== (values.latitude === undefined)) {
    act.refuse('REQUIRED', values.longitude === undefined ? 'longitude' : 'latitude');
  }
  requirePlannedOrder(act, values.plannedStartOn ?? project?.plannedStartOn, values.plannedEndOn ?? project?.plannedEndOn);
}

/** Refuses parts that are fewer than two, lie outside the project's place or are wrong in themselves. */
export async function requireParts(act: Act, parts: readonly Described[], project: Project): Promise<void> {
  if (parts.length < 2) act.refuse('REQUIRED', 'parts');
  for (const [index, part] of parts.entries()) {
    const at = (name: string): string[] => ['parts', String(index), name];
    requirePublicTexts(act, part, ['parts', String(index)]);
    if (part.leadOrganizationId) await requireOrganization(act, part.leadOrganizationId, at('leadOrganizationId'));
    const [startOn, endOn] = [part.plannedStartOn ?? project.plannedStartOn, part.plannedEndOn ?? project.plannedEndOn];
    if (startOn && endOn && endOn < startOn) act.refuse('INVALID', at('plannedEndOn'));
    if (!part.villageCode) continue;
    const village = await act.em.findOne(Village, { code: part.villageCode, districtCode: act.districtCode });
    if (!village) act.refuse('NOT_FOUND', at('villageCode'));
    else if (project.townCode && !village.code.startsWith(project.townCode)) act.refuse('INVALID', at('villageCode'));
    else if (village.closedOn && village.closedOn <= act.today) act.refuse('INVALID', at('villageCode'));
  }
}
