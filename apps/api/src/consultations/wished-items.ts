import type { Act } from '../platform/operation/act.js';
import { ExpectationItem, ExpectationItemSuggestion } from './expectation-item.entity.js';
import type { WishList } from './wish-list.entity.js';

/** An item of a wish list with the suggestions behind it. */
export interface WishedItem {
  readonly item: ExpectationItem;
  readonly suggestionIds: readonly string[];
}

/** The items of a wish list in the order of the wishes, for the projects that come of them. */
export async function wishedItems(act: Act, list: WishList): Promise<WishedItem[]> {
  const items = await act.em.find(
    ExpectationItem,
    { consultationId: list.consultationId, districtCode: act.districtCode, wishRank: { $ne: null } },
    { orderBy: { wishRank: 'asc' } },
  );
  const links = await act.em.find(ExpectationItemSuggestion, { itemId: { $in: items.map(({ id }) => id) } });
  return items.map((item) => ({
    item,
    suggestionIds: links.filter(({ itemId }) => itemId === item.id).map(({ suggestionId }) => suggestionId),
  }));
}
