import { createHmac, timingSafeEqual } from 'node:crypto';
import { queryCodeOf } from '@doorstep/domain/query-code';
import type { Secrets } from '../platform/secrets.js';

function keyed(secrets: Secrets, purpose: string, text: string): Buffer {
  return createHmac('sha256', secrets.deriveKey(purpose)).update(text).digest();
}

/**
 * The query code of a submission. It follows from the key of the client and the server's secret, so that a
 * repeated submission is answered with the same code although only the code's hash is stored.
 * @param origin 128 random bits of the client, or the id of a suggestion that staff entered
 */
export function queryCodeFor(secrets: Secrets, origin: string): string {
  return queryCodeOf(keyed(secrets, 'query-code', origin));
}

/** What is stored of a code. The receipt number is part of it: equal codes of two receipts do not look alike. */
export function queryCodeHash(secrets: Secrets, receiptNo: string, queryCode: string): string {
  return keyed(secrets, 'query-code-hash', `${receiptNo} ${queryCode}`).toString('hex');
}

export function isSameHash(stored: string, computed: string): boolean {
  const [first, second] = [Buffer.from(stored), Buffer.from(computed)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** Keyed hashes by which a repeated submission is found and compared. */
export function clientMutationHash(secrets: Secrets, clientMutationId: string): string {
  return keyed(secrets, 'client-mutation', clientMutationId).toString('hex');
}
export function inputHash(secrets: Secrets, input: object): string {
  return keyed(secrets, 'submission', JSON.stringify(input)).toString('hex');
}
