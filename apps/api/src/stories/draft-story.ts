import { createOperation } from '../platform/operation/operation.js';
import { storyConcept, storySubject } from './story.policy.js';
import { Story } from './story.entity.js';
import { isWebLink, storyFields } from './story.fields.js';
import { requireLinks, setLinks } from './story-links.js';

/** A story is begun about a project or for a column (model §4.13). */
export const draftStory = createOperation({
  name: 'draftStory',
  move: 'story.draft',
  concept: storyConcept,
  input: storyFields,
  subject: (act, values) => storySubject(act, values.projectIds ?? [], act.actorId),
  async guard(act, values) {
    await requireLinks(act, values);
    if (values.link && !isWebLink(values.link)) act.refuse('INVALID', 'link');
  },
  async create(act, { projectIds, suggestionIds, ...values }) {
    const story = act.em.create(Story, { districtCode: act.districtCode, ...values, state: 'DRAFT', createdBy: act.actorId });
    await act.flush();
    await setLinks(act, story, { projectIds, suggestionIds });
    return story;
  },
});
