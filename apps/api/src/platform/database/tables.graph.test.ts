import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';

const HERE = '990101';
const ELSEWHERE = '990102';
const REFERENCE_REFUSED = { code: '23503' };
const CHECK_REFUSED = { code: '23514' };
const LOG_REFUSED = { code: '55000' };

let test: TestDatabase;
const ids = { organization: uuidv7(), source: uuidv7(), contribution: uuidv7(), transaction: uuidv7() };
const [recorder, approver] = [uuidv7(), uuidv7()];

const run = (sql: string, values: unknown[] = []): Promise<{ rows: Record<string, unknown>[] }> =>
  test.database.pool.query(sql, values);

beforeAll(async () => {
  test = await createTestDatabase();
  for (const code of [HERE, ELSEWHERE])
    await run('insert into district (id, code, name) values ($1, $2, $2)', [uuidv7(), code]);
  await run(
    `insert into organization (id, district_code, name, short_name, kind) values ($1, $2, '区住建局', '住建', 'DEPARTMENT')`,
    [ids.organization, HERE],
  );
  await run(
    `insert into funding_source (id, district_code, name, category, year) values ($1, $2, '区级资金', 'FISCAL', 2024)`,
    [ids.source, HERE],
  );
  await run(
    `insert into contribution (id, district_code, source_id, category, form, purpose, pledged_amount, agreed_on, state)
     values ($1, $2, $3, 'FISCAL', 'APPROPRIATION', '道路', 100, '2024-01-01', 'AGREED')`,
    [ids.contribution, HERE, ids.source],
  );
  await run(
    `insert into fund_transaction (id, district_code, contribution_id, kind, amount, "on", recorded_by)
     values ($1, $2, $3, 'RECEIPT', 100, '2024-02-01', $4)`,
    [ids.transaction, HERE, ids.contribution, recorder],
  );
});
afterAll(() => test?.drop());

describe('districts', () => {
  it('refuse a link to a row of another one', async () => {
    const link = run(
      `insert into funding_source (id, district_code, name, category, year, organization_id)
       values ($1, $2, '越界', 'FISCAL', 2024, $3)`,
      [uuidv7(), ELSEWHERE, ids.organization],
    );
    await expect(link).rejects.toMatchObject(REFERENCE_REFUSED);
  });

  it('refuse a place that is not theirs', async () => {
    const town = run(
      `insert into town (id, district_code, code, name, kind) values ($1, $2, '990102001', '镇', 'TOWN')`,
      [uuidv7(), HERE],
    );
    await expect(town).rejects.toMatchObject(CHECK_REFUSED);
  });

  it('have the head of their audit chain from the first moment', async () => {
    const { rows } = await run('select seq, hash from audit_chain where district_code = $1', [HERE]);
    expect(rows).toEqual([{ seq: '0', hash: '0'.repeat(64) }]);
  });
});

describe('logs', () => {
  it('are append-only', async () => {
    await run(
      `insert into contribution_event (id, district_code, contribution_id, at, action) values ($1, $2, $3, now(), 'contribution.agree')`,
      [uuidv7(), HERE, ids.contribution],
    );
    await expect(run(`update contribution_event set reason = 'x'`)).rejects.toMatchObject(LOG_REFUSED);
    await expect(run('delete from contribution_event')).rejects.toMatchObject(LOG_REFUSED);
  });
});

describe('a fund transaction', () => {
  it('changes in nothing but its one decision, by another person', async () => {
    await expect(run('update fund_transaction set amount = 99')).rejects.toMatchObject(LOG_REFUSED);
    const decide = (by: string) =>
      run('update fund_transaction set approved_by = $1, approved_at = now(), version = version + 1', [by]);
    await expect(decide(recorder)).rejects.toMatchObject(CHECK_REFUSED);
    await decide(approver);
    await expect(decide(approver)).rejects.toMatchObject(LOG_REFUSED);
    await expect(run('delete from fund_transaction')).rejects.toMatchObject(LOG_REFUSED);
  });

  it('may be reversed once', async () => {
    const reverse = (): Promise<unknown> =>
      run(
        `insert into fund_transaction (id, district_code, contribution_id, kind, amount, "on", recorded_by, reverses_id)
         values ($1, $2, $3, 'REVERSAL', 100, '2024-03-01', $4, $5)`,
        [uuidv7(), HERE, ids.contribution, recorder, ids.transaction],
      );
    await reverse();
    await expect(reverse()).rejects.toMatchObject({ code: '23505' });
  });
});

it('keeps spent ≤ allocated ≤ received in a contribution', async () => {
  await expect(run('update contribution set spent_amount = 1')).rejects.toMatchObject(CHECK_REFUSED);
});
