import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { storyConcept } from './story.policy.js';

/** A published text is corrected in the open: the revision rises and the note says what changed. */
export const correctStory = moveOperation({
  name: 'correctStory',
  move: 'story.correct',
  concept: storyConcept,
  input: {
    correctionNote: field.text('更正说明', 'What was corrected', 500),
    title: field.text('标题', 'Title', 120).optional(),
    body: field.text('正文', 'Text', 20_000).optional(),
  },
  change(_act, row, values) {
    row.revision += 1;
    row.correctionNote = values.correctionNote;
    row.title = values.title ?? row.title;
    row.body = values.body ?? row.body;
  },
});
