import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { UserErrorValue } from '../graph/graph-types.js';
import { clockOf } from '../clock.js';
import type { House } from '../house.js';
import { Act } from './act.js';
import type { Caller } from './caller.js';
import type { Operation } from './operation.js';
import { Refused, refusalsOf, userError } from './refusal.js';

export interface Outcome {
  /** The row that the answer shows; null when the operation was refused. */
  readonly id: string | null;
  readonly errors: readonly UserErrorValue[];
  /** See Act.showOnce. */
  readonly shownOnce: string | null;
}

/** Runs one operation in one transaction: all of it is written, or nothing. */
export async function runOperation<Values>(
  house: House,
  caller: Caller,
  districtCode: string,
  operation: Operation<Values>,
  given: unknown,
): Promise<Outcome> {
  const checked = operation.input.check.safeParse(given);
  if (!checked.success) return { id: null, shownOnce: null, errors: refusalsOf(checked.error).map(userError) };
  const { value, errors } = await orRefusals(() =>
    inTransaction(house, caller, districtCode, operation.move, async (act) => ({
      id: await operation.run(act, checked.data),
      shownOnce: act.shownOnce,
    })),
  );
  return { id: value?.id ?? null, shownOnce: value?.shownOnce ?? null, errors };
}

/** What `work` brought, or why it was refused; a fault is thrown on. */
export async function orRefusals<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T | null; readonly errors: readonly UserErrorValue[] }> {
  try {
    return { value: await work(), errors: [] };
  } catch (error) {
    const refused = asRefused(error);
    if (!refused) throw error;
    return { value: null, errors: refused.refusals.map(userError) };
  }
}

/** The transaction of an operation: rows, events, change log, and the audit entry as its last statement. */
export async function inTransaction<T>(
  house: House,
  caller: Caller,
  districtCode: string,
  action: string,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  // The audit listens to the flushes of this transaction alone.
  const [result, act] = await house.database.orm.em.fork({ cloneEventManager: true }).transactional(async (em) => {
    const clock = await clockOf(em, districtCode);
    const running = new Act(house, em, caller, districtCode, clock.today, clock.now);
    const value = await work(running);
    await running.flush();
    await running.changes.write(em, districtCode);
    await running.audit.write(action);
    return [value, running] as const;
  });
  house.epoch.moveOn();
  for (const next of act.afterwards) await next();
  return result;
}

/** What a transaction would find, taken back whatever it did: nothing is written, nothing stands in the audit. */
export async function inTrial<T>(house: House, caller: Caller, districtCode: string, work: (act: Act) => Promise<T>): Promise<T> {
  const em = house.database.orm.em.fork({ cloneEventManager: true });
  await em.begin();
  try {
    const clock = await clockOf(em, districtCode);
    return await work(new Act(house, em, caller, districtCode, clock.today, clock.now));
  } finally {
    await em.rollback();
  }
}

/** What the database refused and the caller can mend: someone else was faster, or the number is taken. */
export function asRefused(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (error instanceof OptimisticLockError) return new Refused([{ code: 'CONFLICT', path: ['input', 'version'] }]);
  if (error instanceof UniqueConstraintViolationException) return new Refused([{ code: 'DUPLICATE', path: ['input'] }]);
  return undefined;
}
