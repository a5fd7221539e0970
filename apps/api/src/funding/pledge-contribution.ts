import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { contributionInput, newContribution, requireContribution } from './contribution-input.js';
import { contributionConcept } from './contribution.policy.js';
import { moneySubject } from './money-subject.js';

/** A contributor promises (model §4.8): source, category, form, purpose and amount stand from the beginning. */
export const pledgeContribution = createOperation({
  name: 'pledgeContribution',
  move: 'contribution.pledge',
  concept: contributionConcept,
  input: {
    ...contributionInput,
    namingText: field.text('冠名', 'Agreed name', 80).optional(),
    namingFrom: field.date('冠名起', 'Named from').optional(),
    namingTo: field.date('冠名止', 'Named until').optional(),
  },
  subject: (act, values) => moneySubject(act, values),
  async guard(act, values) {
    const { form, namingText, namingFrom, namingTo } = values;
    await requireContribution(act, values);
    if (form === 'NAMING' && !namingText) act.refuse('REQUIRED', 'namingText');
    if (form !== 'NAMING' && namingText) act.refuse('INVALID', 'namingText');
    if (namingFrom && namingTo && namingTo < namingFrom) act.refuse('INVALID', 'namingTo');
  },
  create: (act, values) => newContribution(act, values, { state: 'PLEDGED' }),
});
