import type { DataSetOptions, DistrictIdentity } from '../data-set.js';
import type { Row } from './batch.js';
import { instant, type Day } from './days.js';
import { identifiers } from './identifiers.js';
import { random, type Random } from './random.js';

/** What every concern needs to make rows of one district. */
export interface Forge {
  readonly district: DistrictIdentity;
  readonly options: DataSetOptions;
  /** A stream of its own for each concern. */
  stream(name: string): Random;
  readonly id: (day: Day, minutes?: number) => string;
  /** Columns of a row that is written only with another. */
  child(day: Day, minutes?: number, by?: string | null): Row;
  /** Columns of a child that changes. */
  changing(day: Day, minutes?: number, by?: string | null, id?: string): Row;
  /** Columns of a core or register row. */
  ledger(day: Day, minutes?: number, by?: string | null, id?: string): Row;
  /** A text in which `{name}`, `{stem}` and `{mark}` stand for those of the district. */
  named(text: string): string;
}

export const makeForge = (district: DistrictIdentity, options: DataSetOptions): Forge => {
  const { code, seed } = district;
  const id = identifiers(random(seed), Number(code));
  const child: Forge['child'] = (on, minutes = 540, by = null) => ({
    id: id(on, minutes),
    district_code: code,
    created_at: instant(on, minutes),
    created_by: by,
  });
  const changing: Forge['changing'] = (on, minutes = 540, by = null, known) => ({
    id: known ?? id(on, minutes),
    district_code: code,
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
  return { district, options, stream: (name) => random(seed ^ codeOf(name)), id, child, changing, ledger, named: (text) => named(district, text) };
};

/** A text in which `{name}`, `{stem}` and `{mark}` stand for those of the district. */
export const named = (district: DistrictIdentity, text: string): string =>
  text.replaceAll('{name}', district.name).replaceAll('{stem}', district.stem).replaceAll('{mark}', district.mark);

const codeOf = (name: string): number => {
  let code = 2166136261;
  for (const letter of name) code = Math.imul(code ^ (letter.codePointAt(0) ?? 0), 16777619);
  return code >>> 0;
};
