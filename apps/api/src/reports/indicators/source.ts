import { sql } from 'kysely';
import type { PublishedViews, StaffViews } from '../../platform/database/tables.generated.js';
import type { Dimension } from './dimensions.js';
import type { Source, SplitColumn } from './indicator.js';
import type { RecordKind } from './record-kinds.js';

type Splits<Row> = Readonly<Partial<Record<Dimension, (keyof Row & string) | Exclude<SplitColumn, string>>>>;

interface SourceOptions<Row> {
  readonly splits: Splits<Row>;
  /** A kind whose id is the row's own, or a kind and the column of its id. */
  readonly record?: RecordKind | readonly [kind: RecordKind, id: string];
  readonly isOfDistrict?: boolean;
}

/** Facts that the public role reads, too. */
export function publicFacts<View extends keyof PublishedViews>(view: View, options: SourceOptions<PublishedViews[View]>): Source {
  return made(view, () => sql`published.${sql.id(view)}`, options);
}

/** Facts for staff alone. */
export function staffFacts<View extends keyof StaffViews>(view: View, options: SourceOptions<StaffViews[View]>): Source {
  return made(`staff.${view}`, () => sql`staff.${sql.id(view)}`, options);
}

/** Facts put together from several views. */
export function joinedFacts(name: string, relation: Source['relation'], options: Loose & { readonly isScoped?: boolean }): Source {
  return { ...made(name, relation, options), isScoped: options.isScoped ?? false };
}

type Loose = Omit<SourceOptions<unknown>, 'splits'> & Pick<Source, 'splits'>;

function made(name: string, relation: Source['relation'], { splits, record, isOfDistrict }: Loose): Source {
  const [kind, id] = typeof record === 'string' ? [record, 'id'] : (record ?? []);
  return { name, relation, splits, record: kind && id ? { kind, id } : null, isOfDistrict: isOfDistrict ?? false };
}

/** The splits of rows that have a place. */
export const PLACED = { TOWN: 'town_code', VILLAGE: 'village_code' } as const;
/** The splits of rows of a project: they stand where it does. */
export const OF_PROJECT = { ...PLACED, TIER: 'tier', SECTOR: 'main_sector_id', PLAN_YEAR: 'plan_year' } as const;
/** Rows of the district that no town has: in a split by town they stand in none. */
export const NO_TOWN = { TOWN: () => sql`null::text` } as const;
