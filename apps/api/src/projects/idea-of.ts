import type { Idea } from './make-project.js';
import type { Project } from './project.entity.js';

/** What a project is, as another one that follows it takes it over. Its place on the list of a year stays with it. */
export function ideaOf(project: Project): Idea & { readonly budgetAmount: string | undefined } {
  const { title, tier, summary, content, isAsset, scale, stream, sourceLevel, isPublicPlace, sectorIds, planYear } = project;
  return {
    title,
    tier,
    summary,
    content,
    isAsset,
    scale,
    stream,
    sourceLevel,
    isPublicPlace,
    sectorIds,
    planYear,
    // Listed items have their main sector (model §8).
    mainSectorId: project.mainSectorId ?? '',
    townCode: project.townCode ?? undefined,
    villageCode: project.villageCode ?? undefined,
    serviceKind: project.serviceKind ?? undefined,
    placeKind: project.placeKind ?? undefined,
    estateName: project.estateName ?? undefined,
    placeText: project.placeText ?? undefined,
    longitude: project.longitude ?? undefined,
    latitude: project.latitude ?? undefined,
    beneficiariesPlanned: project.beneficiariesPlanned ?? undefined,
    budgetAmount: project.budgetAmount ?? undefined,
    suggestionIds: undefined,
  };
}
