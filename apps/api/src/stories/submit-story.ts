import { moveOperation } from '../platform/operation/operation.js';
import { storyConcept } from './story.policy.js';

/** A finished draft goes to the media editor. */
export const submitStory = moveOperation({
  name: 'submitStory',
  move: 'story.submit',
  concept: storyConcept,
  input: {},
  guard(act, row) {
    if (!row.body && !row.link) act.refuse('GUARD', 'id', { zh: '正文或链接至少填一项。', en: 'Write a text or give a link first.' });
  },
});
