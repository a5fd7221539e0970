import type { Act } from '../platform/operation/act.js';
import type { ConceptRow } from '../platform/operation/concept.js';
import { yearOf } from '@doorstep/domain/iso-date';
import { Consultation } from '../consultations/consultation.entity.js';
import { WishList } from '../consultations/wish-list.entity.js';
import type { WishedItem } from '../consultations/wished-items.js';
import { wishedItems } from '../consultations/wished-items.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { nextProjectCode } from './project-code.js';
import { ProjectOrigin } from './project-origin.entity.js';
import { projectConcept } from './project.policy.js';
import { Project } from './project.entity.js';
import { linkSuggestions } from './suggestion-links.js';

/** The wishes of an adopted list become proposals, in their order, with the suggestions behind them (model §4.2). */
export async function proposeFromWishList(act: Act, row: ConceptRow): Promise<void> {
  const { districtCode } = act;
  const list = await act.em.findOneOrFail(WishList, { id: row.id, districtCode });
  const consultation = await act.em.findOneOrFail(Consultation, { id: list.consultationId, districtCode });
  for (const wished of await wishedItems(act, list)) await proposeFromWish(act, { ...wished, consultation, wishListId: list.id });
}

/** One wish as a proposal. What a wish does not know, such as its lead, is set before the listing. */
async function proposeFromWish(
  act: Act,
  { item, suggestionIds, consultation, wishListId }: WishedItem & { readonly consultation: Consultation; readonly wishListId: string },
): Promise<Project> {
  const { districtCode } = act;
  const suggestions = await act.em.find(Suggestion, { districtCode, id: { $in: [...suggestionIds] } });
  const mainSectorId = suggestions.find((suggestion) => suggestion.mainSectorId)?.mainSectorId ?? null;
  const tier = tierOf(consultation);
  const place = { townCode: consultation.townCode ?? null, villageCode: consultation.villageCode ?? null };
  const planYear = Math.max(yearOf(act.today), ...suggestions.map((suggestion) => suggestion.planYear));
  const project = act.em.create(Project, {
    ...place,
    districtCode,
    code: await nextProjectCode(act, { ...place, planYear, tier }),
    title: item.title.slice(0, 80),
    summary: item.title.slice(0, 300),
    content: item.title,
    tier,
    scale: tier === 'DISTRICT' ? 'NORMAL' : 'MICRO',
    stream: 'BOTTOM_UP',
    sourceLevel: tier,
    isAsset: true,
    isPublicPlace: true,
    planOrigin: 'INITIAL_PLAN',
    planYear,
    mainSectorId,
    sectorIds: mainSectorId ? [mainSectorId] : [],
    budgetAmount: item.estimatedAmount ?? null,
    beneficiariesPlanned: item.beneficiariesPersons ?? null,
    proposedOn: act.today,
    state: 'PROPOSED',
    createdBy: act.actorId,
  });
  const origin = { districtCode, projectId: project.id, on: act.today, createdBy: act.actorId };
  act.em.create(ProjectOrigin, { ...origin, kind: 'WISH_LIST', refId: wishListId });
  act.em.create(ProjectOrigin, { ...origin, kind: 'CONSULTATION', refId: consultation.id });
  await linkSuggestions(act, project, suggestionIds);
  await act.log(projectConcept, project, 'project.propose', null, project.state);
  return project;
}

/** A consultation's level, as far as it has a place of that level. */
function tierOf({ level, townCode, villageCode }: Consultation): Project['tier'] {
  if (level === 'VILLAGE' && villageCode) return 'VILLAGE';
  if (level !== 'DISTRICT' && townCode) return 'TOWN';
  return 'DISTRICT';
}
