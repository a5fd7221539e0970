import { API_CLIENT_KINDS, API_SCOPES } from '@doorstep/domain/code-lists/platform-codes';
import { API_CLIENT_STATES } from '@doorstep/domain/machines/api-client';
import { enumOf } from '../platform/graph/enums.js';

export const ApiClientKind = enumOf('ApiClientKind', '客户端类别', 'Kind of a connected system', API_CLIENT_KINDS);
export const ApiClientState = enumOf('ApiClientState', '客户端状态', 'State of a connected system', API_CLIENT_STATES);
export const ApiScope = enumOf('ApiScope', '授权范围', 'What a key may do', API_SCOPES);
