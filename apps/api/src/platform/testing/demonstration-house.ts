import { inject } from 'vitest';
import { ensureDemonstration } from '../../commands/demo-load.js';
import { connect } from '../database/roles.js';
import { TestHouse } from './test-house.js';

/** A house on a copy of the demonstration district, whose accounts have their logins. */
export async function openDemonstrationHouse(): Promise<TestHouse> {
  return TestHouse.open({}, await demonstrationTemplate());
}

/** Loaded once on each server, by the first file that asks; the others wait and copy it. */
async function demonstrationTemplate(): Promise<string> {
  const { administratorUrl, template } = inject('testServer');
  const name = `${template}_demonstration`;
  await using client = await connect(administratorUrl);
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    const empty = await TestHouse.open();
    await ensureDemonstration(empty.house);
    await empty.leaveDatabaseAs(name);
  }
  return name;
}
