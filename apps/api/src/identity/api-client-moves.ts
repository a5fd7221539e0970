import { field } from '../platform/graph/input.js';
import type { Operation } from '../platform/operation/operation.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Register } from '../platform/register/register.js';
import { conceptOf } from '../platform/register/register-policy.js';
import { hashOfApiKey, newApiKey } from './api-key.js';

const OVERLAP_MS = 24 * 3_600_000;

/** Begins the value of a client that has no key yet; no key has such a hash. */
export const NO_KEY = 'none ';

/** The moves of a connected system (model §4.14). */
export function apiClientOperations(register: Register): readonly Operation[] {
  const concept = conceptOf(register);
  /** Makes a new key, shown in the answer and never again; the former one counts for a day more. */
  const rotate = moveOperation({
    name: 'rotateApiKey',
    move: 'apiClient.rotateKey',
    concept,
    input: {},
    change(act, row) {
      const former = String(row['keyHash']);
      const hasFormer = !former.startsWith(NO_KEY);
      const key = newApiKey();
      Object.assign(row, {
        keyHash: hashOfApiKey(key),
        previousKeyHash: hasFormer ? former : null,
        previousKeyUntil: hasFormer ? new Date(Date.now() + OVERLAP_MS) : null,
      });
      act.showOnce(key);
    },
  });
  const revoke = moveOperation({
    name: 'revokeApiClient',
    move: 'apiClient.revoke',
    concept,
    input: { reason: field.text('吊销原因', 'Reason', 200) },
    change(_act, row, { reason }) {
      Object.assign(row, { revokeReason: reason, previousKeyHash: null, previousKeyUntil: null });
    },
  });
  return [{ ...rotate, showsOnce: true }, revoke] as readonly unknown[] as readonly Operation[];
}
