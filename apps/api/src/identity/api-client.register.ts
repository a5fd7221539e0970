import { randomUUID } from 'node:crypto';
import { apiClientMachine } from '@doorstep/domain/machines/api-client';
import { organizationRegister } from '../divisions/organization.register.js';
import { ApiClient } from '../platform/api-client.entity.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Register } from '../platform/register/register.js';
import { ApiClientKind, ApiClientState, ApiScope } from './api-client.enums.js';
import { apiClientOperations, NO_KEY } from './api-client-moves.js';

const MOST_POINTS = 10_000_000;
const USUAL_POINTS = 300_000;

/** Systems that are connected by a key: media centres, portals, readers of data (model §2.9, §4.14). */
export const apiClientRegister: Register = defineRegister({
  name: 'ApiClient',
  zh: '开放接口客户端',
  en: 'API client',
  idKind: 'apc',
  reading: 'USER_SETTING',
  create: 'apiClient.create',
  write: 'apiClient.create',
  natural: ['name'],
  order: [['name', 'asc']],
  entity: ApiClient,
  isReference: true,
  isDistrictWide: true,
  offers: ['create', 'edit'],
  contact: { parentColumn: 'apiClientId', reading: 'USER_SETTING' },
  // The audit log tells what became of a client; it has no timeline of its own.
  stages: { machine: apiClientMachine, first: 'ACTIVE', editable: ['ACTIVE'], writeEvent: () => undefined },
  operations: () => apiClientOperations(apiClientRegister),
  columns: {
    name: column.text('名称', 'Name', 80),
    kind: column.choice(ApiClientKind, '类别', 'Kind'),
    organizationId: column.reference(() => organizationRegister.target, 'org', '所属单位', 'Organization'),
    scopes: column.choices(ApiScope, '授权范围', 'Scopes'),
    rateLimitPerMin: column.int('每分钟点数', 'Points a minute', 1, MOST_POINTS).startsWith(USUAL_POINTS),
    expiresOn: column.date('有效期至', 'Valid until').optional(),
    state: column.choice(ApiClientState, '状态', 'State').readOnly(),
    lastUsedAt: column.instant('最近使用', 'Last used').optional().readOnly(),
    revokeReason: column.text('吊销原因', 'Why it was revoked', 200).optional().readOnly(),
    contactName: column.text('联系人', 'Contact', 40).sealed('P').optional(),
    contactPhone: column.text('联系电话', 'Telephone', 30).sealed('P').optional(),
  },
  check({ scopes }, refuse) {
    if (!scopes?.length) refuse('REQUIRED', 'scopes');
  },
  guard(act, { contactName }, row) {
    if (!row && !contactName) act.refuse('REQUIRED', 'contactName');
  },
  derive: (_act, _values, row) => (row ? {} : { keyHash: `${NO_KEY}${randomUUID()}` }),
});
