import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { consultationConcept } from './consultation.policy.js';
import { itemFields, requireItem } from './expectation-item.input.js';
import { ExpectationItemSuggestion } from './expectation-item.entity.js';
import { itemsOf } from './expectation-list.js';

/** Corrects an entry before the meeting; suggestions that are named are added to those behind it. */
export const reviseExpectationItem = editOperation({
  name: 'reviseExpectationItem',
  zh: '修改期望事项',
  en: 'Revise item',
  move: 'consultation.draft',
  concept: consultationConcept,
  states: ['DRAFT', 'ANNOUNCED', 'PRESENTING'],
  input: { itemId: field.id('exp', '事项编号', 'Item'), ...itemFields },
  async guard(act, consultation, values) {
    const items = await itemsOf(act, consultation);
    if (!items.some(({ id }) => id === values.itemId)) act.refuse('NOT_FOUND', 'itemId');
    await requireItem(act, values, (name) => [name]);
  },
  async change(act, consultation, { itemId, title, estimatedAmount, beneficiariesPersons, suggestionIds }) {
    const item = (await itemsOf(act, consultation)).find(({ id }) => id === itemId);
    if (!item) return;
    item.title = title;
    item.estimatedAmount = estimatedAmount ?? null;
    item.beneficiariesPersons = beneficiariesPersons ?? null;
    const known = await act.em.find(ExpectationItemSuggestion, { itemId });
    const more = [...new Set(suggestionIds)].filter((id) => !known.some(({ suggestionId }) => suggestionId === id));
    for (const suggestionId of more) {
      act.em.create(ExpectationItemSuggestion, { districtCode: act.districtCode, createdBy: act.actorId, itemId, suggestionId });
    }
  },
});
