import type { ChangeSet, EntityManager } from '@mikro-orm/postgresql';

interface RowChange {
  readonly table: string;
  readonly id: unknown;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

const MASKED = '***';

/** Values that an audit entry names but never shows. */
const PERSONAL = /(Encrypted|Hash)$|^(phone|idLast4|address|comment|situation|body|payee)$/;

/** The words of a resident are personal until they are edited for the public (model §8). */
const PERSONAL_OF: Readonly<Record<string, readonly string[]>> = { suggestion: ['title', 'content'], attachment: ['filename', 'altText', 'transcript'], upload_token: ['filename'] };

/** Who changed what in one operation, written into the district's hash chain as the last statement. */
export class AuditTrail {
  readonly #changes: RowChange[] = [];
  #actingForId: string | null = null;
  #entity: { name: string; id: string } | undefined;

  constructor(
    private readonly em: EntityManager,
    private readonly districtCode: string,
    private readonly actorId: string | null,
  ) {}

  /** The row that the operation is about. */
  about(name: string, id: string): void {
    this.#entity = { name, id };
  }

  /** The absent user whose role the actor used, as deputy. */
  actFor(userId: string): void {
    this.#actingForId = userId;
  }

  /** Takes what the unit of work is about to write, at every flush: a query in between flushes too. */
  take(sets: readonly ChangeSet<object>[]): void {
    for (const set of sets) this.#changes.push(changeOf(set));
  }

  /** A change made by SQL of the operation itself, or a reading that must leave a trace. */
  add(change: RowChange): void {
    this.#changes.push(change);
  }

  /**
   * One round trip: the head row is locked, moved on and gives the new entry its place and hash.
   * It stands last before the commit, so the lock is short.
   */
  async write(action: string): Promise<void> {
    const before = this.#changes.filter((change) => change.before !== null);
    await this.em.execute(WRITE_ENTRY, [
      this.districtCode,
      this.actorId,
      this.#actingForId,
      action,
      this.#entity?.name ?? 'none',
      this.#entity?.id ?? null,
      JSON.stringify(before.map(({ table, id, before: values }) => ({ table, id, values }))),
      JSON.stringify(this.#changes.map(({ table, id, after }) => ({ table, id, values: after }))),
    ]);
  }
}

/**
 * The text that the hash covers: every column of the entry, so that none can be changed alone.
 * Verification makes it again from the columns. The absent user of a deputy stands in it where there is one, so that older
 * entries keep theirs.
 */
export const PAYLOAD = `(jsonb_build_object('at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'actor', actor_id, 'action', action, 'entity', entity, 'entityId', entity_id, 'before', before, 'after', after)
  || case when acting_for_id is null then '{}' else jsonb_build_object('actingFor', acting_for_id) end)::text`;

export const FIRST_HASH = '0'.repeat(64);

const WRITE_ENTRY = `
with given as (
  select ?::text as district_code, clock_timestamp() as at, ?::uuid as actor_id, ?::uuid as acting_for_id, ?::text as action, ?::text as entity,
    ?::uuid as entity_id, ?::jsonb as before, ?::jsonb as after
),
body as (select *, ${PAYLOAD} as payload from given),
head as (
  insert into audit_chain as chain (district_code, seq, hash)
  select district_code, 1, encode(sha256(convert_to('${FIRST_HASH}' || payload, 'UTF8')), 'hex') from body
  on conflict (district_code) do update
    set seq = chain.seq + 1,
        hash = encode(sha256(convert_to(chain.hash || (select payload from body), 'UTF8')), 'hex')
  returning seq, hash
)
insert into audit_entry (district_code, seq, at, actor_id, acting_for_id, action, entity, entity_id, before, after, payload, hash)
select body.district_code, head.seq, body.at, body.actor_id, body.acting_for_id, body.action, body.entity, body.entity_id, body.before, body.after,
  body.payload, head.hash
from head, body`;

function changeOf(set: ChangeSet<object>): RowChange {
  const original = set.originalEntity as Record<string, unknown> | undefined;
  const payload = set.payload as Record<string, unknown>;
  const keys = Object.keys(payload).filter((key) => key !== 'updatedAt');
  return {
    table: set.meta.tableName,
    id: (set.entity as { id?: unknown }).id ?? null,
    before: original ? masked(set.meta.tableName, keys, original) : null,
    after: masked(set.meta.tableName, keys, payload),
  };
}

function masked(table: string, keys: readonly string[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    keys.map((key) => {
      const value = values[key] ?? null;
      const isPersonal = PERSONAL.test(key) || PERSONAL_OF[table]?.includes(key) === true;
      return [key, value !== null && isPersonal ? MASKED : value];
    }),
  );
}
