import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { jsonObject } from '../platform/shape/compilation.js';
import type { At, Reader } from '../platform/shape/shape.js';
import { INDICATORS } from './indicators/catalogue.js';
import type { Indicator } from './indicators/indicator.js';

type Sql = RawBuilder<unknown>;

const word = (value: string | null): Sql => (value === null ? sql`null::text` : sql`${sql.lit(value)}::text`);
const words = (values: readonly string[]): Sql => sql`${sql.lit(JSON.stringify(values))}::json`;

/** The definition of an indicator, as far as it is selected. */
export function indicatorObject(at: At, indicator: Indicator): Sql {
  const fields: Readonly<Record<string, () => Sql>> = {
    key: () => word(indicator.key),
    group: () => word(indicator.group),
    name: () => word(indicator.zh),
    nameEn: () => word(indicator.en),
    unit: () => word(indicator.unit.zh),
    unitEn: () => word(indicator.unit.en),
    definition: () => word(indicator.definition.zh),
    definitionEn: () => word(indicator.definition.en),
    kind: () => word(indicator.kind),
    numerator: () => word(indicator.numerator.zh),
    numeratorEn: () => word(indicator.numerator.en),
    denominator: () => word(indicator.denominator?.zh ?? null),
    denominatorEn: () => word(indicator.denominator?.en ?? null),
    isAdditive: () => sql.lit(indicator.isAdditive),
    arguments: () => words(indicator.takes),
    requiredArguments: () => words(indicator.needs),
    splits: () => words(indicator.splits),
    distribution: () => word(indicator.distribution),
    isPublic: () => sql.lit(indicator.isPublic),
  };
  return jsonObject(at.compilation.pairs('Indicator', at.row, at.nodes, at.joins, (name) => ({ read: () => (fields[name] as () => Sql)() })));
}

/** The catalogue: what can be asked for, in the order of the groups. */
export function indicatorsReader<Definition>(options: { readonly isPublic: boolean }): Reader<Definition[]> {
  return {
    read: (at) => {
      const keys = at.args.now<readonly string[] | null>('keys') ?? null;
      const known = INDICATORS.filter(({ key, isPublic }) => (isPublic || !options.isPublic) && (keys === null || keys.includes(key)));
      return listOf(known.map((indicator) => indicatorObject(at, indicator)));
    },
  };
}

/** A JSON list of any length: `json_build_array` takes a hundred arguments. */
export function listOf(values: readonly Sql[]): Sql {
  return values.length === 0 ? sql`'[]'::json` : sql`array_to_json(array[${sql.join([...values])}]::json[])`;
}

