import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Role, Viewer } from '@doorstep/domain/roles';
import type { TestDistrict } from './platform/testing/test-district.js';
import { testDistrict } from './platform/testing/test-district.js';
import type { TestHouse } from './platform/testing/test-house.js';

/** The tables of the rows that a walk writes, by the prefix of their ids. */
const TABLES: Partial<Record<PublicIdKind, string>> = {
  sug: 'suggestion',
  asg: 'assignment',
  grp: 'deliberation_group',
  cst: 'consultation',
  wsh: 'wish_list',
  pln: 'annual_plan',
  prj: 'project',
  rpt: 'progress_report',
  src: 'funding_source',
  ctr: 'contributor',
  ctb: 'contribution',
  txn: 'fund_transaction',
  spv: 'supervisor',
  rec: 'supervision_record',
  sch: 'evaluation_scheme',
  rnd: 'evaluation_round',
  cll: 'supervisor_call',
  qbt: 'questionnaire_batch',
  awd: 'award',
  rct: 'rectification_order',
  sty: 'story',
};

interface Broken {
  readonly row: string;
  readonly why: string;
}

/** Staff of a district who do one thing after the other on both graphs. */
export class Walk {
  readonly #payloads = new Map<string, string>();
  readonly #staff = new Map<string, Promise<Viewer>>();

  private constructor(
    readonly test: TestHouse,
    readonly district: TestDistrict,
  ) {}

  static async in(test: TestHouse): Promise<Walk> {
    return new Walk(test, await testDistrict(test));
  }

  /** The one who holds a role; another name is another person. */
  as(role: Role, organizationId?: string, name = ''): Promise<Viewer> {
    const key = `${role} ${organizationId} ${name}`;
    const known = this.#staff.get(key);
    if (known) return known;
    const made = this.district.staff(role, organizationId ? { organizationId } : {});
    this.#staff.set(key, made);
    return made;
  }

  /** A write that must be done, on the row as it stands now; the id of its row. */
  async do(role: Role | Viewer, mutation: string, input: object): Promise<string> {
    const { id, errors } = await this.try(role, mutation, input);
    if (!id) throw new Error(`${mutation} was refused: ${errors.join(', ')}`);
    return id;
  }

  /** Tries a write; its refusals as `CODE path`. */
  async try(role: Role | Viewer, mutation: string, input: object): Promise<{ id: string | null; errors: string[] }> {
    const viewer = typeof role === 'string' ? await this.as(role) : role;
    const target = 'id' in input ? { version: await this.versionOf(String(input.id)) } : {};
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const field = await this.payloadOf(name);
    const answer = await this.test.askAs<Record<string, Record<string, { id: string } | null> & { errors: { code: string; path: string[] }[] }>>(
      viewer,
      `mutation($input: ${name}Input!) { ${mutation}(input: $input) { ${field} { id } errors { code path } } }`,
      { input: { ...target, ...input } },
    );
    const payload = answer.data?.[mutation];
    if (!payload) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
    return { id: payload[field]?.id ?? null, errors: payload.errors.map(({ code, path }) => `${code} ${path.join('.')}`.trim()) };
  }

  /** Reads the admin graph; there must be an answer. */
  async read<Data>(role: Role | Viewer, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const viewer = typeof role === 'string' ? await this.as(role) : role;
    const { data, errors } = await this.test.askAs<Data>(viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.test.house.database.pool.query(text, [...values]);
    return rows as Row[];
  }

  org(name: keyof TestDistrict['organizations']): string {
    return publicId('org', this.district.organizations[name]);
  }

  /**
   * Rows whose log does not tell their life: the steps do not follow from one another, or the last one did not lead to
   * the state of the row. `made`: rows that a test put there without a life.
   */
  async brokenLives(made: readonly string[] = []): Promise<Broken[]> {
    const logs = await this.sql<{ name: string }>(
      `select left(table_name, -6) as name from information_schema.columns where table_schema = 'public' and table_name like '%\\_event' and column_name = 'to_state'`,
    );
    const broken: Broken[] = [];
    for (const { name } of logs) {
      broken.push(
        ...(await this.sql<Broken>(
          `with steps as (
             select ${name}_id as owner, from_state, to_state, lag(to_state) over life as before, lead(id) over life is null as is_last
             from ${name}_event where to_state is not null window life as (partition by ${name}_id order by at, id))
           select '${name} ' || r.id as row, case when s.owner is null then 'no event' else coalesce(s.before, '-') || ' > ' || coalesce(s.from_state, '-') || ' > ' || s.to_state || ' = ' || r.state end as why
           from ${name} r left join steps s on s.owner = r.id
           where r.id <> all($1::uuid[]) and (s.owner is null or s.from_state is distinct from s.before or (s.is_last and s.to_state <> r.state))`,
          [made],
        )),
      );
    }
    return broken;
  }

  private async versionOf(id: string): Promise<number> {
    const kind = id.slice(0, 3) as PublicIdKind;
    const [row] = await this.sql<{ version: number }>(`select version from ${TABLES[kind]} where id = $1`, [uuidOf(kind, id)]);
    if (!row) throw new Error(`${id} is nowhere.`);
    return row.version;
  }

  /** The field of a payload that holds the row. */
  private async payloadOf(name: string): Promise<string> {
    const known = this.#payloads.get(name);
    if (known) return known;
    const { __type: type } = await this.read<{ __type: { fields: { name: string }[] } }>('OPERATOR', `{ __type(name: "${name}Payload") { fields { name } } }`);
    const field = type.fields.find((candidate) => candidate.name !== 'errors')?.name ?? '';
    this.#payloads.set(name, field);
    return field;
  }
}
