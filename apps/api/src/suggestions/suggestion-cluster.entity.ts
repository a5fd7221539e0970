import { codesOf } from '@doorstep/domain/code-lists/label';
import { CLUSTER_STATES } from '@doorstep/domain/machines/cluster';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { childEnd, eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const SuggestionClusterSchema = defineEntity({
  name: 'SuggestionCluster',
  tableName: 'suggestion_cluster',
  properties: {
    ...rowStart,
    title: p.text(),
    matter: p.text(),
    leadOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('lead_organization_id').nullable(),
    state: p.enum(codesOf(CLUSTER_STATES)),
    ...rowEnd,
  },
});

/** Like suggestions that are handled as one class. */
export class SuggestionCluster extends SuggestionClusterSchema.class {}
SuggestionClusterSchema.setClass(SuggestionCluster);

const SuggestionClusterEventSchema = defineEntity({
  name: 'SuggestionClusterEvent',
  tableName: 'suggestion_cluster_event',
  properties: {
    ...eventRow,
    suggestionClusterId: () => p.manyToOne(SuggestionCluster).mapToPk().fieldName('suggestion_cluster_id'),
    ...childEnd,
  },
});

/** Append-only log of the moves of a cluster. */
export class SuggestionClusterEvent extends SuggestionClusterEventSchema.class {}
SuggestionClusterEventSchema.setClass(SuggestionClusterEvent);
