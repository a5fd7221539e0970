import { defineEntity, p } from '@mikro-orm/core';
import { Project } from '../projects/project.entity.js';
import { Story } from './story.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { childEnd, eventRow, rowStart } from '../platform/database/base.entity.js';

const StoryEventSchema = defineEntity({
  name: 'StoryEvent',
  tableName: 'story_event',
  properties: {
    ...eventRow,
    storyId: () => p.manyToOne(Story).mapToPk().fieldName('story_id'),
  },
});

/** Append-only log of the moves of a story. */
export class StoryEvent extends StoryEventSchema.class {}
StoryEventSchema.setClass(StoryEvent);

const StoryProjectSchema = defineEntity({
  name: 'StoryProject',
  tableName: 'story_project',
  properties: {
    ...rowStart,
    storyId: () => p.manyToOne(Story).mapToPk().fieldName('story_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    ...childEnd,
  },
});

/** A project that a story tells of. */
export class StoryProject extends StoryProjectSchema.class {}
StoryProjectSchema.setClass(StoryProject);

const StorySuggestionSchema = defineEntity({
  name: 'StorySuggestion',
  tableName: 'story_suggestion',
  properties: {
    ...rowStart,
    storyId: () => p.manyToOne(Story).mapToPk().fieldName('story_id'),
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    ...childEnd,
  },
});

/** A published suggestion that a story tells of. */
export class StorySuggestion extends StorySuggestionSchema.class {}
StorySuggestionSchema.setClass(StorySuggestion);
