import { areRanksComplete, isWished } from '@doorstep/domain/item-decision';
import { Organization } from '../divisions/organization.entity.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { consultationConcept } from './consultation.policy.js';
import { itemsOf, pairRows } from './expectation-list.js';
import { submitWishList } from './submit-wish-list.js';

const wishInput = inputOf('WishRankInput', '意愿顺序', 'Place on the wish list', {
  itemId: field.id('exp', '事项', 'Item'),
  wishRank: field.int('意愿顺序', 'Place on the wish list', 1, 1000),
});

const NOTHING_ADOPTED = { zh: '没有采纳的事项,无需报送。', en: 'Nothing was adopted, so there is nothing to submit.' };
const NOT_ADOPTED = { zh: '未采纳的事项不能列入意愿清单。', en: 'Only adopted items stand on the wish list.' };
const NO_COORDINATOR = { zh: '本区没有社会工作部,请指定报送单位。', en: 'The district has no coordinator; name the unit.' };

/** Submits what was adopted, in the order of the wishes (model §4.2). The wish list goes to the coordinator unless another unit is named. */
export const submitConsultation = moveOperation({
  name: 'submitConsultation',
  move: 'consultation.submit',
  concept: consultationConcept,
  input: {
    wishes: field.rows('采纳事项的意愿顺序', 'Places of the adopted items', wishInput),
    submittedToId: field.id('org', '报送单位(留空为社会工作部)', 'Submitted to; empty means the coordinator').optional(),
  },
  async guard(act, consultation, { wishes, submittedToId }) {
    const items = await itemsOf(act, consultation);
    const undecided = items.filter(({ decision }) => !decision).length;
    if (undecided > 0) act.refuse('GUARD_ITEMS_UNDECIDED', [], { count: String(undecided) });
    const wished = items.filter(({ decision }) => isWished(decision));
    if (items.length > 0 && undecided === 0 && wished.length === 0) act.refuse('GUARD', [], NOTHING_ADOPTED);
    const pairs = pairRows(act, items, wishes, 'wishes');
    for (const { item, at } of pairs) if (!isWished(item.decision)) act.refuse('GUARD', at('itemId'), NOT_ADOPTED);
    const isRanked = wished.every((item) => pairs.some((pair) => pair.item === item));
    if (!isRanked || !areRanksComplete(wishes.map(({ wishRank }) => wishRank))) act.refuse('GUARD_WISH_RANK', 'wishes');
    const unit = await unitOf(act, submittedToId);
    if (!unit && submittedToId) act.refuse('NOT_FOUND', 'submittedToId');
    else if (!unit) act.refuse('GUARD', 'submittedToId', NO_COORDINATOR);
  },
  async change(act, consultation, { wishes, submittedToId }) {
    consultation.submittedOn = act.today;
    const items = await itemsOf(act, consultation);
    const pairs = pairRows(act, items, wishes, 'wishes');
    for (const { row, item } of pairs) item.wishRank = row.wishRank;
    const unit = await unitOf(act, submittedToId);
    if (unit) await submitWishList(act, consultation, unit.id);
  },
});

/** The unit of an id, or the district's coordinator. */
function unitOf(act: Act, id: string | undefined): Promise<Organization | null> {
  const open = { districtCode: act.districtCode, closedOn: null, voidedAt: null };
  return act.em.findOne(Organization, id ? { ...open, id } : { ...open, kind: 'COORDINATOR' }, { orderBy: { id: 'asc' } });
}
