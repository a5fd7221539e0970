import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { tableColumns, viewColumns, type Column, type ColumnsByRelation } from './table-columns.js';

const HEADER = `// Made by tables-generator.ts from a migrated database; do not edit.
import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date | string, Date | string>;
type GeneratedInstant = ColumnType<Date, Date | string | undefined, Date | string>;
`;

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  integer: 'number',
  bigint: 'string',
  numeric: 'string',
  boolean: 'boolean',
  date: 'string',
  jsonb: 'unknown',
  bytea: 'Buffer',
  xid8: 'string',
  'timestamp with time zone': 'Instant',
};

/** Text of `tables.generated.ts`: the rows of the tables and of the published views, for Kysely. */
export async function generateTables(client: pg.ClientBase): Promise<string> {
  const tables = interfaceOf('PublicTables', 'Tables of schema `public`.', await tableColumns(client));
  const views = interfaceOf('PublishedViews', 'Views of schema `published`.', await viewColumns(client));
  const facts = interfaceOf('StaffViews', 'Views of schema `staff`.', await viewColumns(client, 'staff'));
  return [HEADER, tables, views, facts].join('\n');
}

function interfaceOf(name: string, meaning: string, relations: ColumnsByRelation): string {
  const rows = [...relations].map(
    ([relation, columns]) => `  ${relation}: {\n${columns.map((column) => `    ${lineOf(column)}\n`).join('')}  };\n`,
  );
  return `/** ${meaning} */\nexport interface ${name} {\n${rows.join('')}}\n`;
}

function lineOf({ name, type, nullable, hasDefault, codes }: Column): string {
  const isList = type.endsWith('[]');
  const element = TYPES[type.replace('[]', '')];
  if (element === undefined) throw new Error(`No TypeScript type for ${type} of column ${name}`);
  const one = codes.length > 0 ? codes.map((code) => `'${code}'`).join(' | ') : element;
  const value = isList ? `${codes.length > 0 ? `(${one})` : one}[]` : one;
  const full = nullable && value !== 'unknown' ? `${value} | null` : value;
  if (!hasDefault) return `${name}: ${full};`;
  return `${name}: ${full === 'Instant' ? 'GeneratedInstant' : `Generated<${full}>`};`;
}

/** `node dist/platform/database/tables-generator.js <url of a migrated database>` writes the file anew. */
async function main(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const file = new URL('../../../src/platform/database/tables.generated.ts', import.meta.url);
    await writeFile(file, await generateTables(client));
  } finally {
    await client.end();
  }
}

const [, script, url] = process.argv;
if (script === fileURLToPath(import.meta.url) && url !== undefined) await main(url);
