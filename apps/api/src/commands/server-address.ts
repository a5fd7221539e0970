import { connect } from '../platform/database/roles.js';
import { readFact } from '../platform/database/migrate.js';
import type { House } from '../platform/house.js';

/** Where the program was last reached, for links that a command makes beside it. */
export async function rememberAddress({ database }: House, address: string): Promise<void> {
  await database.pool.query(
    `insert into installation.fact (key, value) values ('address', $1) on conflict (key) do update set value = excluded.value`,
    [address],
  );
}

/** The address that people type: the public one, else where the program serves or last served. */
export async function addressOf({ config, database }: House): Promise<string> {
  if (config.publicOrigin) return config.publicOrigin;
  await using client = await connect(database.ownerUrl);
  return (await readFact(client, 'address')) ?? `http://${config.host}:${config.port}`;
}
