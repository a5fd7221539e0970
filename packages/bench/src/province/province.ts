import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { generatedDistrict } from '../../../demonstration/dist/province/generated-district.js';
import { dataFolderBeside } from '../data-folder.ts';
import type { Json } from '../json.ts';
import { textAt } from '../json.ts';
import { openStage } from '../stage.ts';
import type { Growth } from './growth.ts';
import { measureGrowth } from './growth.ts';
import { growthTable, jsonRows, planText } from './growth-report.ts';
import type { ProvinceHouse } from './house.ts';
import { openProvince } from './house.ts';
import type { Place } from './pages.ts';
import { districtList, pagesOf } from './pages.ts';

export interface ProvinceOptions {
  readonly districts: number;
  /** How often each page is asked in each database. */
  readonly rounds: number;
  readonly plans: boolean;
  readonly json: string | undefined;
}

const ONE = '_one';
const PAGES_DOWN = 20;

/** What a page of one district costs in a database of that district alone and in one of a province. */
export async function benchProvince({ districts, rounds, plans, json }: ProvinceOptions, ends: AsyncDisposableStack): Promise<void> {
  const { district } = generatedDistrict(1);
  say('Preparing the databases');
  const stage = await openStage();
  ends.defer(() => stage.close());
  const url = new URL(stage.environment['DATABASE_URL'] ?? '');
  const many = await openProvince(stage.environment, districts, district.code, ends);
  const beside = await dataFolderBeside(stage.environment['DOORSTEP_DATA'] ?? 'data');
  ends.defer(() => beside.remove());
  const oneUrl = await databaseBeside(url, ends);
  const one = await openProvince({ ...stage.environment, DATABASE_URL: oneUrl, DOORSTEP_DATA: beside.folder }, 1, district.code, ends);

  const place = await placeIn(url.href, district.code);
  const pages = pagesOf(place, await cursorFarDown(many, place.district));
  const measured: Growth[] = [];
  for (const page of pages) {
    say(`Measuring ${page.name}`);
    measured.push(await measureGrowth(page, one, many, rounds));
  }
  if (plans) say(`\n${measured.map(planText).join('\n\n')}`);
  say(`\n1 district and ${districts} districts, the same pages of district ${district.code}, one at a time, ${rounds} rounds\n\n${growthTable(measured)}`);
  if (json) await writeFile(json, `${JSON.stringify(jsonRows(measured), null, 2)}\n`);
}

/** An empty database on the same server, dropped in the end; a former run may have left it behind. */
async function databaseBeside(url: URL, ends: AsyncDisposableStack): Promise<string> {
  const name = `${url.pathname.slice(1)}${ONE}`;
  const administer = async (...commands: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      for (const command of commands) await client.query(command);
    } finally {
      await client.end();
    }
  };
  const drop = `drop database if exists ${pg.escapeIdentifier(name)} with (force)`;
  const { rows } = await queryOnce(url.href, 'select datcollate, datctype from pg_database where datname = current_database()');
  const [{ datcollate, datctype } = { datcollate: 'C.UTF-8', datctype: 'C.UTF-8' }] = rows as { datcollate: string; datctype: string }[];
  const locale = `lc_collate ${pg.escapeLiteral(datcollate)} lc_ctype ${pg.escapeLiteral(datctype)}`;
  await administer(drop, `create database ${pg.escapeIdentifier(name)} template template0 encoding 'UTF8' ${locale}`);
  ends.defer(() => administer(drop));
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function placeIn(url: string, district: string): Promise<Place> {
  const { rows } = await queryOnce(
    url,
    `select town_code as town, plan_year as "planYear", code as "projectCode" from published.project
      where district_code = $1 and town_code is not null order by plan_year desc, code limit 1`,
    [district],
  );
  const [place] = rows as Omit<Place, 'district'>[];
  if (!place) throw new Error(`${district} has no published project.`);
  return { district, ...place };
}

async function cursorFarDown(house: ProvinceHouse, district: string): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < PAGES_DOWN; page += 1) {
    const answer: Json = await house.ask('public', districtList, { district, after });
    after = textAt(answer, 'projects.pageInfo.endCursor');
  }
  return after ?? '';
}

async function queryOnce(url: string, text: string, values: readonly unknown[] = []): Promise<{ rows: object[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text, [...values]);
  } finally {
    await client.end();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
