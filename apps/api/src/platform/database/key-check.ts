import type { Secrets } from '../secrets.js';
import { StartRefusal } from '../start-refusal.js';
import { readFact } from './migrate.js';
import { connect } from './roles.js';

/** Tells one master secret from another without telling anything about it. */
export function secretFingerprint(secrets: Secrets): string {
  return secrets.deriveKey('fingerprint').toString('hex').slice(0, 16);
}

/** Refuses a master secret other than the one that sealed the personal data of this database. */
export async function checkSecret(ownerUrl: string, secrets: Secrets): Promise<void> {
  const ours = secretFingerprint(secrets);
  await using client = await connect(ownerUrl);
  await client.query(`insert into installation.fact (key, value) values ('secret', $1) on conflict do nothing`, [ours]);
  const known = await readFact(client, 'secret');
  if (known === ours) return;
  throw new StartRefusal(
    {
      what: '主密钥与这个数据库不符。',
      why: '库里的个人信息是用另一个密钥加密的，用现在的密钥打不开。',
      remedy: '请恢复原来的 data/secrets.json，或设置原来的 DOORSTEP_SECRET。',
    },
    {
      what: 'The master secret does not belong to this database.',
      why: 'Personal data in it was sealed with another secret and cannot be opened with this one.',
      remedy: 'Put the former data/secrets.json back, or set the former DOORSTEP_SECRET.',
    },
  );
}
