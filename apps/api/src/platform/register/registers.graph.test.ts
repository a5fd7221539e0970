import { MOVES } from '@doorstep/domain/machines';
import type { MoveKey } from '@doorstep/domain/machines';
import { READING } from '@doorstep/domain/reading';
import { publicId } from '@doorstep/domain/public-id';
import type { ReadingRow } from '@doorstep/domain/reading';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Planter } from '../testing/plant-row.js';
import { referenceOf, sampleOf } from '../testing/register-sample.js';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';
import type { Register } from './register.js';
import { OWN_VALUES, registers } from './register.fixture.js';
import { operationsOf } from './register-operations.js';

let test: TestHouse;
let planter: Planter;
let here: TestDistrict;
let elsewhere: TestDistrict;
const staff = new Map<Role, Viewer>();
/** Two listed projects of the first village. */
const projects: string[] = [];

beforeAll(async () => {
  test = await TestHouse.open();
  planter = await Planter.of(test.house.database.pool);
  here = await testDistrict(test);
  elsewhere = await testDistrict(test, '990202');
  for (const role of roles) staff.set(role, await here.staff(role));
  for (const no of [1, 2]) {
    const place = { town_code: here.towns[0], village_code: here.villages[0], tier: 'VILLAGE', title: `项目${no}` };
    const plan = { plan_id: await planter.anyOf('annual_plan', here.code), main_sector_id: here.sectorId, sector_ids: [here.sectorId] };
    const listed = { listed_on: '2024-01-02', planned_start_on: '2024-02-01', planned_end_on: '2024-12-01' };
    projects.push(publicId('prj', String((await planter.plant('project', here.code, { ...place, ...plan, ...listed }))['id'])));
  }
});
afterAll(() => test.close());

/** Residents have no account. */
const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');

interface Changed {
  readonly id: string | undefined;
  readonly version: number;
  readonly codes: readonly string[];
}

async function run(viewer: Viewer | undefined, operation: string, register: Register, input: object): Promise<Changed> {
  const { name, field } = register;
  const type = `${operation}${name}`;
  const answer = await test.askAs<Record<string, Record<string, { id: string; version: number }> & { errors: { code: string; path: string[] }[] }>>(
    viewer ?? null,
    `mutation($input: ${type.charAt(0).toUpperCase()}${type.slice(1)}Input!) { ${type}(input: $input) { ${field} { id version } errors { code path message } } }`,
    { input },
  );
  if (!answer.data?.[type]) throw new Error(JSON.stringify(answer.errors));
  const { [field]: row, errors } = answer.data[type];
  return { id: row?.id, version: row?.version ?? 0, codes: errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim()) };
}

let serial = 0;

/** A sample in the first town and village, which the town's and the village's clerks reach. */
function sample(register: Register, district = here): Promise<Record<string, unknown>> {
  serial += 1;
  const place = { town: district.towns[0], village: district.villages[0], projects };
  return sampleOf(register, planter, district.code, OWN_VALUES[register.name]?.(place, serial) ?? {});
}

const moveOf = (register: Register, operation: 'create' | 'edit' | 'void'): MoveKey | undefined => operationsOf(register)[operation]?.move;

/** What the permission table promises a role for a row of the first village that this very unit enters. */
function may(register: Register, move: MoveKey, role: Role): boolean {
  const reach = MOVES[move].who[ROLES[role].code];
  if (reach === undefined) return false;
  if (reach === 'Y') return true;
  if (register.definition.owner) return reach === 'own' && role !== 'GRID_WORKER';
  // A grid worker's place is a grid; these rows lie above it.
  return role !== 'GRID_WORKER';
}

/** Who may enter a row of the register whatever its place. */
function writerOf(register: Register): Viewer | undefined {
  const move = moveOf(register, 'create') ?? moveOf(register, 'edit');
  const role = roles.find((one) => move && MOVES[move].who[ROLES[one].code] === 'Y' && reads(register, one));
  return role && staff.get(role);
}

const reads = (register: Register, role: Role): boolean => (READING[register.definition.reading] as ReadingRow)[ROLES[role].code] === 'Y';

async function entered(register: Register): Promise<Changed & { readonly input: Readonly<Record<string, unknown>> }> {
  const input = await sample(register);
  const made = await run(writerOf(register), 'create', register, input);
  expect(made.codes, register.name).toEqual([]);
  return { ...made, input };
}

/** Other values under the same natural key: codes that others refer to do not change. */
async function changedSample(register: Register, input: Readonly<Record<string, unknown>>): Promise<object> {
  const days = [...register.columns].flatMap(([key, column]) => (column.kind === 'date' ? [key] : []));
  const kept = [...register.definition.natural, ...days].map((key) => [key, input[key]]);
  return { ...(await sample(register)), ...Object.fromEntries(kept) };
}

const withCreate = registers.filter((register) => operationsOf(register).create);

describe.each(withCreate.map((register) => [register.name, register] as const))('%s', (_name, register) => {
  it('is entered by the roles of the permission table and by no others', async () => {
    const move = moveOf(register, 'create');
    for (const role of roles) {
      const { codes } = await run(staff.get(role), 'create', register, await sample(register));
      const isStopped = codes.some((code) => code.startsWith('FORBIDDEN'));
      expect([role, isStopped, codes.filter((code) => !code.startsWith('FORBIDDEN'))]).toEqual([role, !(move && may(register, move, role)), []]);
    }
  });

  it('is edited and voided by those to whom it offers it, and by no others', async () => {
    const operations = operationsOf(register);
    const nameOf = (operation: string): string => `${operation}${register.name}`;
    let shared = await entered(register);
    for (const role of roles) {
      const viewer = staff.get(role) as Viewer;
      const input = await sample(register);
      const made = await run(viewer, 'create', register, input);
      const isOwn = made.id !== undefined;
      let row = isOwn ? { ...made, input } : shared;
      const seen = await test.askAs<Record<string, { moves: { mutation: string }[] } | null>>(viewer, `query($id: ID!) { ${register.field}(id: $id) { moves { mutation } } }`, { id: row.id });
      const offered = seen.data?.[register.field]?.moves.map(({ mutation }) => mutation) ?? [];
      for (const operation of ['edit', 'void'] as const) {
        const move = operations[operation]?.move;
        if (!move) continue;
        const isOffered = offered.includes(nameOf(operation));
        if (MOVES[move].who[ROLES[role].code] === undefined) expect([role, operation, isOffered]).toEqual([role, operation, false]);
        const change = operation === 'edit' ? await changedSample(register, row.input) : { reason: '录入有误' };
        const { codes, version } = await run(viewer, operation, register, { ...change, id: row.id, version: row.version });
        const isStopped = codes.length > 0 && codes.every((code) => code.startsWith('FORBIDDEN') || code.startsWith('NOT_FOUND id'));
        expect([role, operation, isStopped, isStopped ? [] : codes]).toEqual([role, operation, !isOffered, []]);
        if (!isStopped) row = { ...row, version };
        if (!isOwn && !isStopped) shared = operation === 'void' ? await entered(register) : row;
      }
    }
  });

  it('is not there for another district', async () => {
    const { id, version } = await entered(register);
    const stranger = await elsewhere.staff('OPERATOR');
    const foreign = { ...(writerOf(register) as Viewer), districtCode: elsewhere.code, userId: stranger.userId, organizationId: stranger.organizationId };
    const { list, field } = register;
    const query = `query($id: ID!) { ${list} { totalItems } ${field}(id: $id) { id } }`;
    const seen = await test.askAs<Record<string, { totalItems: number } | null>>(foreign, query, { id });
    expect(seen.data[field]).toBeNull();
    const own = await test.askAs<Record<string, { id: string } | null>>(writerOf(register) as Viewer, query, { id });
    expect(own.data[field]).toEqual({ id });
    if (!operationsOf(register).void) return;
    const tried = await run(foreign, 'void', register, { id, version, reason: '越界' });
    expect(tried.codes.map((code) => code.split(' ')[0]).every((code) => code === 'NOT_FOUND' || code === 'FORBIDDEN')).toBe(true);
    expect(tried.id).toBeUndefined();
  });

  it('refuses a reference to another district', async () => {
    const reference = [...register.columns].find(([, column]) => column.kind === 'reference' && column.target?.key === 'id' && !column.isReadOnly);
    if (!reference) return;
    const given = { ...(await sample(register)), [reference[0]]: await referenceOf(reference[1], planter, elsewhere.code) };
    const { codes, id } = await run(writerOf(register), 'create', register, given);
    expect(id).toBeUndefined();
    expect(codes).toContain(`NOT_FOUND ${reference[0]}`);
  });

  it('is edited once a version, voided with a reason, and then gone', async () => {
    const { edit, void: end } = operationsOf(register);
    const { id, version, input } = await entered(register);
    const { list, field } = register;
    let current = version;
    if (edit) {
      const changed = await run(writerOf(register), 'edit', register, { ...(await changedSample(register, input)), id, version });
      expect(changed.codes).toEqual([]);
      expect(changed.version).toBeGreaterThan(version);
      const late = await run(writerOf(register), 'edit', register, { ...(await changedSample(register, input)), id, version });
      expect(late.codes).toEqual(['CONFLICT version']);
      current = changed.version;
    }
    if (!end) return;
    const voider = { ...(staff.get('OPERATOR') as Viewer), grants: [...(staff.get('OPERATOR')?.grants ?? []), ...(writerOf(register)?.grants ?? [])] };
    expect((await run(voider, 'void', register, { id, version: current, reason: ' ' })).codes).toEqual(['REQUIRED reason']);
    expect((await run(voider, 'void', register, { id, version: current, reason: '录入有误' })).codes).toEqual([]);
    const after = await test.askAs<Record<string, { items?: { id: string }[] } | null>>(voider, `query($id: ID!) { ${list}(pageSize: 100) { items { id } } ${field}(id: $id) { id } }`, { id });
    expect(after.data[field]).toBeNull();
    expect(after.data[list]?.items?.some((row) => row.id === id)).toBe(false);
  });
});

it('counts what the viewer sees, one statement for a slice', async () => {
  let answer: { data: { registerCounts: { type: string; count: number }[] } } | undefined;
  const count = await test.statementsOf(async () => {
    answer = await test.askAs(staff.get('OPERATOR') as Viewer, '{ registerCounts(slice: "stories") { type count } }');
  });
  expect(count).toBe(1);
  expect(answer?.data.registerCounts.find(({ type }) => type === 'MediaOutlet')?.count).toBeGreaterThan(0);
});

it('shows who reads only what is published, or the own, no ledger of the whole district', async () => {
  const commendation = registers.find(({ name }) => name === 'Commendation') as Register;
  const { id } = await entered(commendation);
  const seenBy = async (role: Role) => {
    const answer = await test.askAs<{ commendations: { items: { id: string }[] }; commendation: object | null }>(staff.get(role) as Viewer, 'query($id: ID!) { commendations(pageSize: 100) { items { id } } commendation(id: $id) { id } }', { id });
    return [answer.data?.commendations.items.some((row) => row.id === id), answer.data?.commendation !== null];
  };
  expect(await seenBy('OPERATOR')).toEqual([true, true]);
  expect(await seenBy('TOWN_CLERK')).toEqual([true, true]);
  expect(await seenBy('MEDIA_EDITOR')).toEqual([false, false]);
  expect(await seenBy('COLLECTOR')).toEqual([false, false]);
});
