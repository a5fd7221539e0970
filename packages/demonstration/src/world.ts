import type { Row } from './batch.js';
import { DISTRICT } from './district-plan.js';
import { day, instant, type Day } from './days.js';
import { identifiers } from './identifiers.js';
import { random, type Random } from './random.js';

/** What the caller gives: the generator itself reads no clock, no key and no file. */
export interface DemonstrationOptions {
  /** Encrypts a personal value for an `…_encrypted` column. */
  readonly seal: (text: string) => Uint8Array | string;
  /** Keyed hash of a personal value: phone numbers, household keys, query codes. */
  readonly hash: (text: string) => string;
  /** Another seed gives another district with the same counts. */
  readonly seed?: number;
}

/** Day of the set. */
export const TODAY: Day = day(DISTRICT.today);

/** What every concern needs to make rows. */
export interface Forge {
  readonly options: DemonstrationOptions;
  /** A stream of its own for each concern. */
  stream(name: string): Random;
  readonly id: (day: Day, minutes?: number) => string;
  /** Columns of a row that is written only with another. */
  child(day: Day, minutes?: number, by?: string | null): Row;
  /** Columns of a child that changes. */
  changing(day: Day, minutes?: number, by?: string | null, id?: string): Row;
  /** Columns of a core or register row. */
  ledger(day: Day, minutes?: number, by?: string | null, id?: string): Row;
}

const SEED = 990101;

export const forge = (options: DemonstrationOptions): Forge => {
  const seed = options.seed ?? SEED;
  const id = identifiers(random(seed));
  const child: Forge['child'] = (on, minutes = 540, by = null) => ({
    id: id(on, minutes),
    district_code: DISTRICT.code,
    created_at: instant(on, minutes),
    created_by: by,
  });
  const changing: Forge['changing'] = (on, minutes = 540, by = null, known) => ({
    id: known ?? id(on, minutes),
    district_code: DISTRICT.code,
    created_at: instant(on, minutes),
    updated_at: instant(on, minutes),
    created_by: by,
    version: 1,
  });
  const ledger: Forge['ledger'] = (on, minutes = 540, by = null, known) => ({
    ...changing(on, minutes, by, known),
    archived_at: null,
    voided_at: null,
    void_reason: null,
  });
  return { options, stream: (name) => random(seed ^ codeOf(name)), id, child, changing, ledger };
};

const codeOf = (name: string): number => {
  let code = 2166136261;
  for (const letter of name) code = Math.imul(code ^ (letter.codePointAt(0) ?? 0), 16777619);
  return code >>> 0;
};
