import type { Act } from '../platform/operation/act.js';
import { dayInShanghai } from '../platform/clock.js';
import { requirePastDay } from './require-past-day.js';
import type { WishList } from './wish-list.entity.js';

/** Refuses a day of the way to approval that lies in the future or before the step that it follows. */
export function requireWishListDay(act: Act, path: string, list: WishList, day: string | undefined): void {
  requirePastDay(act, path, day, list.reportedOn ?? list.discussedOn ?? dayInShanghai(list.submittedAt));
}
