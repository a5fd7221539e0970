import { normalizedQueryCode } from '@doorstep/domain/query-code';
import { normalizedReceiptNo } from '@doorstep/domain/receipt-number';
import type { House } from '../platform/house.js';
import { isSameHash, queryCodeHash } from './receipt-secrets.js';
import { countAddress, countRequest } from '../platform/request-limit.js';

/** A suggestion whose receipt number and query code were shown. */
export interface OpenedReceipt {
  readonly id: string;
  readonly districtCode: string;
}

/** CLOSED tells nothing: the number may be unknown or the code wrong. */
export type ReceiptAnswer =
  | { readonly kind: 'OPEN'; readonly receipt: OpenedReceipt }
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'LIMITED'; readonly retryAfterSeconds: number };

/**
 * Compares the code that was given with the hash that is stored. Wrong codes are counted by receipt and by
 * address, in the database that all processes share; a number that nobody has counts like any other.
 */
export async function openReceipt(house: House, address: string, receiptNo: string, queryCode: string): Promise<ReceiptAnswer> {
  const number = normalizedReceiptNo(receiptNo) ?? '';
  const counts = [
    await countAddress(house, 'wrongCodeFromAddress', address),
    await countRequest(house, 'wrongCodeOfReceipt', number),
  ];
  const limited = counts.filter(({ allowed }) => !allowed);
  if (limited.length > 0) {
    return { kind: 'LIMITED', retryAfterSeconds: Math.max(...limited.map(({ retryAfterSeconds }) => retryAfterSeconds)) };
  }
  const { rows } = await house.database.pool.query<{ id: string; district_code: string; query_code_hash: string }>(
    'select id, district_code, query_code_hash from suggestion where receipt_no = $1 and voided_at is null',
    [number],
  );
  const [row] = rows;
  const given = queryCodeHash(house.secrets, number, normalizedQueryCode(queryCode) ?? '');
  if (!row || !isSameHash(row.query_code_hash, given)) return { kind: 'CLOSED' };
  for (const { forgive } of counts) await forgive();
  return { kind: 'OPEN', receipt: { id: row.id, districtCode: row.district_code } };
}
