import type { FileFacts } from './hashed-file.js';
import { LICENCE } from './licence.js';
import type { OpenColumn, OpenType } from './open-column.js';
import type { DescribedTable } from './open-tables.js';

/** Of which district and year files are. */
export interface YearFacts {
  readonly districtCode: string;
  readonly districtName: string;
  readonly year: number;
  /** When something of it last changed. */
  readonly changedAt: string | null;
}

const TYPES: Readonly<Record<OpenType, string>> = {
  text: 'string',
  code: 'string',
  list: 'string',
  integer: 'integer',
  amount: 'number',
  decimal: 'number',
  flag: 'boolean',
  date: 'date',
  instant: 'datetime',
};
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
  json: 'application/json',
  md: 'text/markdown',
};

export const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The descriptor of the files (Data Package 2.0): what each is, its columns in both languages, its size and checksum. */
export function dataPackage({ districtCode, districtName, year, changedAt }: YearFacts, tables: readonly DescribedTable[], files: readonly FileFacts[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `doorstep-${districtCode}-${year}`,
    title: `${districtName} ${year} 年民生实事开放数据 | Open data on livelihood projects, ${year}`,
    ...(changedAt ? { created: changedAt } : {}),
    licenses: [{ name: LICENCE.name, path: LICENCE.url, title: LICENCE.title }],
    resources: files.map((file) => resourceOf(file, tables)),
  };
}

function resourceOf({ name, bytes, sha256, rows }: FileFacts, tables: readonly DescribedTable[]): object {
  const format = extensionOf(name);
  const table = format === 'csv' || format === 'jsonl' ? tables.find((one) => name === `${one.name}.${format}`) : undefined;
  return {
    name: name.replaceAll('.', '-').toLowerCase(),
    path: name,
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table ? { type: 'table', title: `${table.zh} | ${table.en}`, rows, ...(format === 'csv' ? { dialect: { lineTerminator: '\r\n' } } : {}), schema: schemaOf(table, format) } : {}),
  };
}

function schemaOf({ columns, key }: DescribedTable, format: string): object {
  return { fields: columns.map((column) => fieldOf(column, format)), primaryKey: [key], missingValues: [''] };
}

function fieldOf({ name, type, zh, en, codes }: OpenColumn, format: string): object {
  return {
    name,
    // The profile knows no list: in CSV it is a text with semicolons.
    type: type === 'list' && format === 'jsonl' ? 'array' : TYPES[type],
    title: zh,
    description: `${zh} | ${en}`,
    ...(codes ? { categories: Object.entries(codes).map(([value, label]) => ({ value, label: `${label.zh} | ${label.en}` })) } : {}),
  };
}
