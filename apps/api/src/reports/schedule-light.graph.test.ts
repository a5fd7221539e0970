import { DEFAULT_LIGHT_THRESHOLDS, scheduleLight } from '@doorstep/domain/schedule-light';
import type { LightThresholds, ScheduledProject } from '@doorstep/domain/schedule-light';
import { addDays } from '@doorstep/domain/iso-date';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Setting } from '../platform/setting.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Milestone } from '../projects/implementation-plan.entity.js';
import { ProgressReport } from '../projects/progress-report.entity.js';
import { Project } from '../projects/project.entity.js';
import { projectAt } from '../projects/projects.fixture.js';
import { randomOf } from '../protocol/random-documents.fixture.js';
import { litProjects } from './indicators/project-sources.js';
import type { Scope } from './indicators/scope.js';

const PROJECTS = 160;
const ORIGIN = '2024-01-01';

let test: TestHouse;
let district: TestDistrict;

interface Reported {
  readonly on: string;
  readonly percent: string;
}
interface Planted {
  readonly project: Omit<ScheduledProject, 'progressPercent'>;
  readonly reports: readonly Reported[];
}
const planted = new Map<string, Planted>();

/** Projects with days drawn by chance, some of them on top of each other, as nobody would plan them. */
beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  const { id: listed } = await projectAt(test, district, 'LISTED');
  const em = test.house.database.orm.em.fork();
  const { planId } = await em.findOneOrFail(Project, { id: listed });
  const random = randomOf(20_241_114);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const maybe = (day: string): string | null => (random() < 0.5 ? day : null);
  for (let no = 0; no < PROJECTS; no += 1) {
    const plannedStartOn = addDays(ORIGIN, upTo(120));
    const plannedEndOn = addDays(plannedStartOn, upTo(200));
    const startedOn = maybe(addDays(plannedStartOn, upTo(130)));
    const completedOn = startedOn && maybe(addDays(startedOn, upTo(150)));
    const acceptedOn = completedOn && maybe(addDays(completedOn, upTo(40)));
    const place = { districtCode: district.code, townCode: district.towns[0], villageCode: district.villages[0] };
    const row = em.create(Project, {
      ...place, code: `L-${no}`, title: `项目${no}`, summary: '简介', content: '内容', tier: 'VILLAGE', scale: 'MICRO', stream: 'BOTTOM_UP', isAsset: true,
      planOrigin: 'INITIAL_PLAN', planYear: 2024, planId, sourceLevel: 'VILLAGE', mainSectorId: district.sectorId, sectorIds: [district.sectorId], isPublicPlace: true, listedOn: ORIGIN, plannedStartOn, plannedEndOn,
      startedOn, completedOn, acceptedOn, state: acceptedOn ? 'ACCEPTED' : completedOn ? 'COMPLETED' : startedOn ? 'IMPLEMENTING' : 'LISTED',
    });
    // Thirds and tenths, so that lags fall on the thresholds themselves.
    const milestones = Array.from({ length: upTo(4) }, () => ({ plannedOn: addDays(plannedStartOn, upTo(180) - 20), weightPercent: ['10', '20', '30', '33.33', '40', '60'][upTo(5)] as string }));
    for (const { plannedOn, weightPercent } of milestones) em.create(Milestone, { districtCode: district.code, projectId: row.id, name: '节点', plannedOn, weightPercent });
    const reports = Array.from({ length: upTo(3) }, (_, index) => ({ on: addDays(plannedStartOn, 10 + index * 40 + upTo(30)), percent: String(upTo(10) * 10) }));
    for (const [index, { on, percent }] of reports.entries()) {
      em.create(ProgressReport, {
        districtCode: district.code, projectId: row.id, kind: 'MONTHLY', periodStart: addDays(ORIGIN, index * 31), periodEnd: addDays(on, -1), dueAt: new Date(`${on}T18:00:00+08:00`), state: 'CONFIRMED',
        submittedAt: new Date(`${on}T09:00:00+08:00`), submittedBy: row.id, confirmedAt: new Date(`${on}T23:30:00+08:00`), confirmedBy: listed, progressPercent: percent, workDone: '施工',
      });
    }
    planted.set(row.id, { project: { plannedStartOn, plannedEndOn, startedOn, completedOn, acceptedOn, milestones }, reports });
  }
  await em.flush();
});
afterAll(() => test.close());

async function lightsOf(asOf: string): Promise<ReadonlyMap<string, string>> {
  const scope = { districtCode: sql`${district.code}::text`, asOf: sql`${asOf}::date` } as unknown as Scope;
  const { rows } = await sql<{ id: string; light: string }>`select id, light from ${litProjects.relation(scope)} found`.execute(test.house.database.kysely as unknown as Kysely<never>);
  return new Map(rows.map(({ id, light }) => [id, light]));
}

function expected({ project, reports }: Planted, asOf: string, thresholds: LightThresholds): string {
  const last = reports.filter(({ on }) => on <= asOf).toSorted((one, other) => one.on.localeCompare(other.on)).at(-1);
  return scheduleLight({ ...project, progressPercent: last?.percent ?? 0 }, asOf, thresholds);
}

const days = Array.from({ length: 24 }, (_, index) => addDays(ORIGIN, index * 17 + 3));
const VARIANTS: readonly (readonly [string, Partial<LightThresholds>])[] = [
  ['as the platform has it', {}],
  ['even inside a milestone', { isLinear: true }],
  ['as a share of what was planned', { mode: 'RATIO', yellowFrom: 30, redAbove: 50 }],
  ['as a share, even inside a milestone', { mode: 'RATIO', isLinear: true, yellowFrom: 30, redAbove: 50 }],
  ['with other limits', { yellowFrom: 20, redAbove: 20, notStartedYellowMonths: 0, notStartedRedMonths: 2, redDaysPastEnd: 0 }],
];

describe('the light in SQL is the light of the rule', () => {
  it.each(VARIANTS)('%s', async (_words, own) => {
    const em = test.house.database.orm.em.fork();
    await em.nativeDelete(Setting, { districtCode: district.code, key: 'schedule.light' });
    // Only what differs is stored: the rest is as the platform has it.
    if (Object.keys(own).length > 0) em.create(Setting, { districtCode: district.code, key: 'schedule.light', value: own, validFrom: '2020-01-01' });
    await em.flush();
    const wrong: object[] = [];
    const seen = new Set<string>();
    for (const asOf of days) {
      const lights = await lightsOf(asOf);
      for (const [id, one] of planted) {
        const light = expected(one, asOf, { ...DEFAULT_LIGHT_THRESHOLDS, ...own });
        seen.add(light);
        if (lights.get(id) !== light) wrong.push({ asOf, sql: lights.get(id), rule: light, ...one });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect([...seen].toSorted()).toEqual(['BLUE', 'GREEN', 'GREY', 'RED', 'YELLOW']);
  });
});
