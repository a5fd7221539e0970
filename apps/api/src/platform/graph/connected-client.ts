import type { ApiScope } from '@doorstep/domain/code-lists/platform-codes';
import type { House } from '../house.js';
import { bilingual } from './descriptions.js';
import type { RequestRefusal } from './known-documents.js';

/** A system that asks with a key. */
export interface ConnectedClient {
  readonly id: string;
  readonly districtCode: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** Points of cost that it may use within a minute. */
  readonly pointsPerMinute: number;
}

/** Who asks: null without a key, `unknown` where the key does not count. */
export type ClientOf = (
  house: House,
  headers: { readonly authorization?: string | undefined },
) => Promise<ConnectedClient | 'unknown' | null>;

export const UNKNOWN_KEY: RequestRefusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: bilingual('密钥无效、已过期或已吊销。', 'The key is not valid, has expired or was revoked.'),
};
