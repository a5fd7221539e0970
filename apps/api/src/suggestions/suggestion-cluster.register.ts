import { clusterMachine } from '@doorstep/domain/machines/cluster';
import { organizationRegister } from '../divisions/organization.register.js';
import type { Operation } from '../platform/operation/operation.js';
import { moveOperation } from '../platform/operation/operation.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Register } from '../platform/register/register.js';
import { conceptOf } from '../platform/register/register-policy.js';
import { ClusterState } from './collecting.enums.js';
import { SuggestionCluster, SuggestionClusterEvent } from './suggestion-cluster.entity.js';

/** Like suggestions handled as one class (model §2.4, §4.14). */
export const suggestionClusterRegister: Register = defineRegister({
  name: 'SuggestionCluster',
  zh: '一类事',
  en: 'Cluster',
  idKind: 'clu',
  reading: 'SUGGESTION_TEXT',
  create: 'cluster.open',
  write: 'cluster.open',
  natural: ['title'],
  entity: SuggestionCluster,
  stages: {
    machine: clusterMachine,
    first: 'OPEN',
    editable: ['OPEN'],
    writeEvent: ({ id, districtCode }, event, act) => {
      act.em.create(SuggestionClusterEvent, { districtCode, suggestionClusterId: id, ...event, createdBy: event.actorId });
    },
  },
  operations: () => {
    const concept = conceptOf(suggestionClusterRegister);
    return [
      moveOperation({ name: 'handleCluster', move: 'cluster.handle', concept, input: {} }),
      moveOperation({ name: 'closeCluster', move: 'cluster.close', concept, input: {} }),
    ] as readonly unknown[] as readonly Operation[];
  },
  columns: {
    title: column.text('标题', 'Title', 120),
    state: column.choice(ClusterState, '状态', 'State').readOnly(),
    leadOrganizationId: column.reference(() => organizationRegister.target, 'org', '牵头单位', 'Lead').owning('unit').optional(),
    matter: column.longText('事项', 'Matter', 2_000),
  },
});
