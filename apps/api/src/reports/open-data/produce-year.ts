import { mkdir } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { Kysely as KyselyOf, PostgresDialect } from 'kysely';
import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.js';
import type { YearFacts } from './data-package.js';
import { dataPackage } from './data-package.js';
import { geoFeature } from './geo-feature.js';
import type { FileFacts } from './hashed-file.js';
import { HashedFile } from './hashed-file.js';
import { indicatorRows } from './indicator-rows.js';
import { INDICATOR_COLUMNS, INDICATOR_WORDS } from './indicator-table.js';
import { LICENCE } from './licence.js';
import type { AssetProject } from './oc4ids.js';
import { oc4idsProject } from './oc4ids.js';
import { ASSET_PROJECTS } from './oc4ids-rows.js';
import type { OpenColumn, OpenTable } from './open-column.js';
import { DESCRIBED_TABLES, OPEN_TABLES } from './open-tables.js';
import { readMe } from './read-me.js';
import type { RowTexts } from './row-lines.js';
import { csvHead, csvLine, jsonLine, rowObject } from './row-lines.js';
import type { Snapshot } from './snapshot.js';
import { inSnapshot } from './snapshot.js';

export interface YearRequest {
  readonly districtCode: string;
  readonly year: number;
  /** Where the files are to stand. */
  readonly folder: string;
  /** Address of the year's files, without a slash at its end. */
  readonly address: string;
  /** Registered prefix of OC4IDS ids. */
  readonly oc4idsPrefix: string | null;
}

/** Writes every file of a district's year out of one moment of the published views, streaming; equal data make equal bytes. */
export async function produceYear({ publicPool }: Database, request: YearRequest): Promise<FileFacts[]> {
  await mkdir(request.folder, { recursive: true });
  return inSnapshot(publicPool, async (snapshot) => {
    const facts = await yearFacts(snapshot, request);
    const files: FileFacts[] = [];
    for (const table of OPEN_TABLES) files.push(...(await tableFiles(snapshot, request, table)));
    files.push(...(await indicatorFiles(snapshot, request, facts.today)));
    files.push(...(await oc4idsFile(snapshot, request, facts)));
    files.push(await textFile(request.folder, 'README.md', readMe(facts, DESCRIBED_TABLES)));
    const descriptor = await textFile(request.folder, 'datapackage.json', `${JSON.stringify(dataPackage(facts, DESCRIBED_TABLES, files), null, 1)}\n`);
    return [...files, descriptor];
  });
}

/** The statement of a table's rows of a district ($1) and a year ($2). */
export function tableStatement({ columns, view, year, order }: OpenTable): string {
  return `select ${selected(columns)} from published.${view} r where r.district_code = $1 and ${year} = $2 order by ${order}`;
}

export const selected = (columns: readonly OpenColumn[]): string => columns.map(({ sql: value }) => `(${value})::text`).join(', ');

async function tableFiles(snapshot: Snapshot, { folder, districtCode, year }: YearRequest, table: OpenTable): Promise<FileFacts[]> {
  await using csv = await HashedFile.create(folder, `${table.name}.csv`);
  await using jsonl = await HashedFile.create(folder, `${table.name}.jsonl`);
  await using geo = table.name === 'projects' ? await HashedFile.create(folder, 'projects.geojson') : null;
  await csv.add(csvHead(table.columns));
  await geo?.add('{"type":"FeatureCollection","features":[');
  let [rows, features] = [0, 0];
  for await (const row of snapshot.rows<RowTexts>(tableStatement(table), [districtCode, year])) {
    rows += 1;
    await csv.add(csvLine(table.columns, row));
    await jsonl.add(jsonLine(rowObject(table.columns, row)));
    const feature = geo && geoFeature(table.columns, row);
    if (feature) {
      await geo.add(`${features === 0 ? '' : ','}\n${JSON.stringify(feature)}`);
      features += 1;
    }
  }
  await geo?.add('\n]}\n');
  return [await csv.end(rows), await jsonl.end(rows), ...(geo ? [await geo.end(features)] : [])];
}

async function indicatorFiles({ client }: Snapshot, { folder, districtCode, year }: YearRequest, today: string): Promise<FileFacts[]> {
  const rows = await indicatorRows(onClient(client), { districtCode, year, today });
  const lines = (head: string, line: (columns: readonly OpenColumn[], row: RowTexts) => string): string => head + rows.map((row) => line(INDICATOR_COLUMNS, row)).join('');
  return [
    await textFile(folder, `${INDICATOR_WORDS.name}.csv`, lines(csvHead(INDICATOR_COLUMNS), csvLine), rows.length),
    await textFile(folder, `${INDICATOR_WORDS.name}.jsonl`, lines('', (columns, row) => jsonLine(rowObject(columns, row))), rows.length),
  ];
}

/** A package must have a project: without an asset project there is no file. */
async function oc4idsFile(snapshot: Snapshot, { folder, districtCode, year, address, oc4idsPrefix }: YearRequest, facts: YearFacts): Promise<FileFacts[]> {
  let [count, file] = [0, null as HashedFile | null];
  for await (const [project] of snapshot.rows<[AssetProject]>(ASSET_PROJECTS, [districtCode, year])) {
    if (!file) {
      file = await HashedFile.create(folder, 'oc4ids.json');
      const head = { uri: `${address}/oc4ids.json`, version: '0.9', publishedDate: facts.changedAt ?? `${year}-01-01T00:00:00+08:00`, publisher: { name: facts.districtName }, license: LICENCE.url };
      await file.add(`${JSON.stringify(head).slice(0, -1)},"projects":[`);
    }
    await file.add(`${count === 0 ? '' : ','}\n${JSON.stringify(oc4idsProject(project, oc4idsPrefix))}`);
    count += 1;
  }
  if (!file) return [];
  await file.add('\n]}\n');
  return [await file.end(count)];
}

async function textFile(folder: string, name: string, text: string, rows: number | null = null): Promise<FileFacts> {
  await using file = await HashedFile.create(folder, name);
  await file.add(text);
  return file.end(rows);
}

async function yearFacts({ client }: Snapshot, { districtCode, year }: YearRequest): Promise<YearFacts & { readonly today: string }> {
  const { rows } = await client.query<{ districtName: string; today: string; changedAt: string | null }>(
    `select d.name as "districtName", d.today::text as today,
       (select to_char(max(e.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from published.change_log_entry e where e.district_code = d.code) as "changedAt"
     from published.district d where d.code = $1`,
    [districtCode],
  );
  const [district] = rows;
  if (!district) throw new Error(`No district ${districtCode}`);
  return { ...district, districtCode, year };
}

/** Figures of the same moment: Kysely on the connection of the snapshot. */
function onClient(client: PoolClient): Kysely<never> {
  const lent = { query: client.query.bind(client), release: () => undefined };
  const pool = { connect: async () => lent, end: async () => undefined };
  return new KyselyOf<never>({ dialect: new PostgresDialect({ pool: pool as never }) });
}
