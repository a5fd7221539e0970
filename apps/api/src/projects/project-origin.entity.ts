import { codesOf } from '@doorstep/domain/code-lists/label';
import { PROJECT_ORIGIN_KINDS } from '@doorstep/domain/code-lists/project-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Project } from './project.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const ProjectOriginSchema = defineEntity({
  name: 'ProjectOrigin',
  tableName: 'project_origin',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    kind: p.enum(codesOf(PROJECT_ORIGIN_KINDS)),
    refId: p.uuid().nullable(),
    note: p.text().nullable(),
    on: p.date(),
    ...childEnd,
  },
});

/** Where a project came from, dated. */
export class ProjectOrigin extends ProjectOriginSchema.class {}
ProjectOriginSchema.setClass(ProjectOrigin);

const SuggestionProjectLinkSchema = defineEntity({
  name: 'SuggestionProjectLink',
  tableName: 'suggestion_project_link',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    linkedBy: p.uuid().nullable(),
    linkedOn: p.date(),
    note: p.text().nullable(),
    ...childEnd,
  },
});

/** A suggestion behind a project. */
export class SuggestionProjectLink extends SuggestionProjectLinkSchema.class {}
SuggestionProjectLinkSchema.setClass(SuggestionProjectLink);
