import type { Act } from '../platform/operation/act.js';
import { Project } from '../projects/project.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { MediaColumn } from './media-column.entity.js';
import { StoryProject, StorySuggestion } from './story-event.entity.js';
import type { Story } from './story.entity.js';

export interface StoryLinks {
  readonly columnId?: string | undefined;
  readonly projectIds?: readonly string[] | undefined;
  readonly suggestionIds?: readonly string[] | undefined;
}

/** A story tells of projects of the district, of published suggestions, or stands in a column. */
export async function requireLinks(act: Act, { columnId, projectIds = [], suggestionIds = [] }: StoryLinks): Promise<void> {
  const { districtCode } = act;
  if (!columnId && projectIds.length === 0) act.refuse('REQUIRED', 'projectIds');
  if (columnId && !(await act.em.findOne(MediaColumn, { id: columnId, districtCode, voidedAt: null }))) act.refuse('NOT_FOUND', 'columnId');
  const projects = await act.em.count(Project, { id: { $in: [...projectIds] }, districtCode, voidedAt: null });
  if (projects !== new Set(projectIds).size) act.refuse('NOT_FOUND', 'projectIds');
  const suggestions = await act.em.find(Suggestion, { id: { $in: [...suggestionIds] }, districtCode, voidedAt: null });
  if (suggestions.length !== new Set(suggestionIds).size) act.refuse('NOT_FOUND', 'suggestionIds');
  if (suggestions.some(({ isPublic }) => !isPublic)) {
    act.refuse('GUARD', 'suggestionIds', { zh: '只能关联已公开的建议。', en: 'Only published suggestions can be named.' });
  }
}

/** Sets what the story tells of; what was linked and is named no more is unlinked. */
export async function setLinks(act: Act, story: Story, { projectIds = [], suggestionIds = [] }: StoryLinks): Promise<void> {
  const { districtCode } = story;
  for (const link of await act.em.find(StoryProject, { storyId: story.id })) {
    if (!projectIds.includes(link.projectId)) act.em.remove(link);
  }
  for (const link of await act.em.find(StorySuggestion, { storyId: story.id })) {
    if (!suggestionIds.includes(link.suggestionId)) act.em.remove(link);
  }
  for (const projectId of new Set(projectIds)) {
    if (!(await act.em.findOne(StoryProject, { storyId: story.id, projectId }))) {
      act.em.create(StoryProject, { districtCode, storyId: story.id, projectId, createdBy: act.actorId });
    }
  }
  for (const suggestionId of new Set(suggestionIds)) {
    if (!(await act.em.findOne(StorySuggestion, { storyId: story.id, suggestionId }))) {
      act.em.create(StorySuggestion, { districtCode, storyId: story.id, suggestionId, createdBy: act.actorId });
    }
  }
}
