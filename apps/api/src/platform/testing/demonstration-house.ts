import type { DataSet } from '@doorstep/demonstration/data-set';
import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { inject } from 'vitest';
import { analyzeTables, loadDataSet } from '../../commands/data-sets/load-data-set.js';
import { connect } from '../database/roles.js';
import { TestHouse } from './test-house.js';

/** A house on a copy of a data set; its accounts have their logins. */
export async function openDemonstrationHouse(set: DataSet = D0): Promise<TestHouse> {
  return TestHouse.open({}, await templateOf(set));
}

/** Loaded once on each server, by the first file that asks; the others wait and copy it. */
async function templateOf(set: DataSet): Promise<string> {
  const { administratorUrl, template } = inject('testServer');
  const name = `${template}_${set.key.toLowerCase()}`;
  await using client = await connect(administratorUrl);
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    const empty = await TestHouse.open();
    await loadDataSet(empty.house, set);
    await analyzeTables(empty.house);
    await empty.leaveDatabaseAs(name);
  }
  return name;
}
