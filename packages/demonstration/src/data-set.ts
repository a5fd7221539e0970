import type { Batch } from './forge/batch.js';
import type { DemonstrationAccount } from './ground/account.js';

/** The district that a set makes. Everything that must differ between two sets in one installation comes from here. */
export interface DistrictIdentity {
  /** Six digits, beginning with 98 or 99: no real division has such a code. */
  readonly code: string;
  /** 明川区 */
  readonly name: string;
  /** What the names of its bodies begin with: 明川. */
  readonly stem: string;
  /** What its document numbers begin with: 明. */
  readonly mark: string;
  readonly brandName: string;
  /** Day of the set, which is today in the district. */
  readonly today: string;
  /** First day of its divisions, code lists and organisations. */
  readonly openedOn: string;
  /** Day since when its staff act. */
  readonly staffedOn: string;
  readonly seed: number;
  /** User names are unique in the installation: all of the district's begin with it. Empty for D0 alone. */
  readonly usernamePrefix: string;
  /** Which block of each day's receipt numbers is the district's, from 0; no two sets share one (forge/receipts.ts). */
  readonly receiptBlock: number;
  /** South-west corner of its invented map, degrees. */
  readonly southWest: readonly [longitude: number, latitude: number];
}

/** What the caller gives: a generator reads no clock, no key and no file. */
export interface DataSetOptions {
  /** Encrypts a personal value for an `…_encrypted` column. */
  readonly seal: (text: string) => Uint8Array | string;
  /** Keyed hash of a personal value: phone numbers, household keys, query codes. */
  readonly hash: (text: string) => string;
}

/** A district with everything in it: the same rows at every run. */
export interface DataSet {
  /** D0, D1 …; the district's code for a generated one. */
  readonly key: string;
  /** Grows whenever one of the rows changes, so that a loaded district can tell that it is an older one. */
  readonly version: number;
  /** About how many rows it has, for a progress bar; the small sets are there before one is needed. */
  readonly size?: number;
  readonly district: DistrictIdentity;
  /** Users who may sign in; the logins themselves are made where the set is loaded. */
  readonly accounts: readonly DemonstrationAccount[];
  /**
   * The rows, batch by batch, in an order in which references hold.
   * @throws RangeError when a plan contradicts itself or a stage table of the domain
   */
  rows(options: DataSetOptions): Iterable<Batch>;
}
