import { refuseSamePerson } from '../platform/operation/same-person.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { storyConcept } from './story.policy.js';

/** The editor has checked rights, consents and faces; nobody approves a story of one's own. */
export const approveStory = moveOperation({
  name: 'approveStory',
  move: 'story.approve',
  concept: storyConcept,
  input: { isChecked: field.flag('已核对版权、同意与人像', 'Rights, consents and faces are checked') },
  async guard(act, row, values) {
    if (!values.isChecked) act.refuse('REQUIRED', 'isChecked');
    await refuseSamePerson(act, row.createdBy, null, 'id');
  },
});
