import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { consultationConcept } from './consultation.policy.js';
import { itemInput, requireItem, writeItem } from './expectation-item.input.js';

/** Adds entries to the list that is put before the meeting, with the suggestions behind them; until residents select. */
export const addExpectationItems = editOperation({
  name: 'addExpectationItems',
  zh: '添加期望事项',
  en: 'Add items',
  move: 'consultation.draft',
  concept: consultationConcept,
  states: ['DRAFT', 'ANNOUNCED', 'PRESENTING'],
  input: { items: field.rows('服务期望清单', 'Expectation list', itemInput) },
  async guard(act, _consultation, { items }) {
    if (items.length === 0) act.refuse('REQUIRED', 'items');
    for (const [index, item] of items.entries()) await requireItem(act, item, (name) => ['items', String(index), name]);
  },
  change(act, consultation, { items }) {
    for (const item of items) writeItem(act, consultation, item);
  },
});
