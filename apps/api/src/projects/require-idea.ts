import { requirePlace } from '../divisions/require-place.js';
import { requireSector } from '../divisions/require-sector.js';
import type { Act } from '../platform/operation/act.js';
import type { Tier } from '@doorstep/domain/code-lists/division-codes';
import type { Idea } from './make-project.js';
import { requirePublicTexts } from './require-public-texts.js';
import { requireSuggestions } from './suggestion-links.js';

/** Refuses a project without the place of its tier (invariant 4) or with facts that the district does not have. */
export async function requireIdea(act: Act, values: Idea): Promise<void> {
  requirePublicTexts(act, values);
  requireTierPlace(act, values.tier, values);
  await requirePlace(act, values);
  await requireSector(act, values.mainSectorId, 'mainSectorId');
  for (const id of values.sectorIds ?? []) await requireSector(act, id, 'sectorIds');
  if ((values.longitude === undefined) !== (values.latitude === undefined)) {
    act.refuse('REQUIRED', values.longitude === undefined ? 'longitude' : 'latitude');
  }
  await requireSuggestions(act, values.suggestionIds ?? []);
}

interface Place {
  readonly townCode?: string | null | undefined;
  readonly villageCode?: string | null | undefined;
}

/** A town project has its town, a village project its village. */
export function requireTierPlace(act: Act, tier: Tier, { townCode, villageCode }: Place): void {
  if (tier === 'VILLAGE' && !villageCode) act.refuse('GUARD_PLACE_REQUIRED', 'villageCode', { tier: '村级', place: '村居' });
  if (tier === 'TOWN' && !townCode && !villageCode) act.refuse('GUARD_PLACE_REQUIRED', 'townCode', { tier: '镇级', place: '镇街' });
}

/** Refuses planned dates in the wrong order. */
export function requirePlannedOrder(act: Act, startOn: string | null | undefined, endOn: string | null | undefined): void {
  if (startOn && endOn && endOn < startOn) act.refuse('INVALID', 'plannedEndOn');
}
