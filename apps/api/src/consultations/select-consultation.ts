import { field, inputOf } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { consultationConcept } from './consultation.policy.js';
import { itemsOf, pairRows } from './expectation-list.js';

const tickInput = inputOf('ItemTickInput', '事项勾选数', 'Ticks of an item', {
  itemId: field.id('exp', '事项', 'Item'),
  tickCount: field.int('勾选数', 'Ticks', 0, 10_000_000),
});

/** Step 2: residents tick what they want; a count per item, no names (model §4.2). */
export const selectConsultation = moveOperation({
  name: 'selectConsultation',
  move: 'consultation.select',
  concept: consultationConcept,
  input: {
    isSecret: field.flag('无记名勾选', 'The ticks are secret').optional(),
    ticks: field.rows('各事项勾选数', 'Ticks of each item', tickInput),
  },
  async guard(act, consultation, { ticks }) {
    const items = await itemsOf(act, consultation);
    if (items.length === 0) act.refuse('GUARD_NO_ITEMS');
    const pairs = pairRows(act, items, ticks, 'ticks');
    for (const { row, at } of pairs) {
      if (row.tickCount > (consultation.presentPersons ?? 0)) act.refuse('GUARD_TICKS_ABOVE_PRESENT', at('tickCount'));
    }
    if (items.some((item) => !pairs.some((pair) => pair.item === item))) act.refuse('REQUIRED', 'ticks');
  },
  async change(act, consultation, { isSecret, ticks }) {
    consultation.step = 'SELECT';
    consultation.isSecret = isSecret ?? false;
    for (const { row, item } of pairRows(act, await itemsOf(act, consultation), ticks, 'ticks')) {
      item.tickCount = row.tickCount;
    }
  },
});
