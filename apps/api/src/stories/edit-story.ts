import { editOperation } from '../platform/operation/edit-operation.js';
import { storyConcept } from './story.policy.js';
import { isWebLink, storyFields } from './story.fields.js';
import { requireLinks, setLinks } from './story-links.js';

/** The author goes on with a draft. */
export const editStory = editOperation({
  name: 'editStory',
  zh: '修改稿件',
  en: 'Edit the story',
  move: 'story.draft',
  concept: storyConcept,
  states: ['DRAFT'],
  input: storyFields,
  async guard(act, _row, values) {
    await requireLinks(act, values);
    if (values.link && !isWebLink(values.link)) act.refuse('INVALID', 'link');
  },
  async change(act, row, values) {
    row.title = values.title;
    row.format = values.format;
    row.columnId = values.columnId ?? null;
    row.body = values.body ?? null;
    row.link = values.link ?? null;
    row.byline = values.byline;
    row.copyrightHolder = values.copyrightHolder;
    row.usageTerms = values.usageTerms;
    row.rightsUntil = values.rightsUntil ?? null;
    row.embargoUntil = values.embargoUntil ?? null;
    row.durationSec = values.durationSec ?? null;
    await setLinks(act, row, values);
  },
});
