import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Consultation } from './consultations/consultation.entity.js';
import type { TestDistrict } from './platform/testing/test-district.js';
import { testDistrict } from './platform/testing/test-district.js';
import { TestHouse } from './platform/testing/test-house.js';
import { WriteOff } from './projects/acceptance-check.entity.js';
import { ProgressReport } from './projects/progress-report.entity.js';
import { ProjectResponsibility } from './projects/project-responsibility.entity.js';
import { Project } from './projects/project.entity.js';
import type { ProjectAt } from './projects/projects.fixture.js';
import { projectAt } from './projects/projects.fixture.js';
import { Briefing, BriefingFigure } from './reports/briefing.entity.js';
import { Escalation } from './supervision/escalation.entity.js';
import { RectificationOrder } from './supervision/rectification-order.entity.js';
import { SupervisionOrder } from './supervision/supervision-order.entity.js';

/** What the database itself refuses, whatever a program does (docs/invariants.md). */
let test: TestHouse;
let district: TestDistrict;
let project: ProjectAt;
let done: ProjectAt;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  project = await projectAt(test, district, 'IMPLEMENTING');
  done = await projectAt(test, district, 'WRITTEN_OFF');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();
const CHECK = '23514';
const UNIQUE = '23505';

/** The code of the refusal of a statement; undefined when it passes. */
async function refusal(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
}
const sql = (text: string, values: readonly unknown[] = []) => refusal(() => test.house.database.pool.query(text, [...values]));
const update = (columns: string, id: string = project.id) => sql(`update project set ${columns} where id = $1`, [id]);

describe('the database refuses', () => {
  it('a second current lead (2)', async () => {
    const own = em();
    own.create(ProjectResponsibility, { districtCode: district.code, projectId: project.id, role: 'LEAD', organizationId: district.organizations.department, validFrom: '2024-11-01' });
    expect(await refusal(() => own.flush())).toBe(UNIQUE);
  });

  it('a project of a village without its village, of a town without its town (4)', async () => {
    expect(await update('village_code = null')).toBe(CHECK);
    expect(await update(`tier = 'TOWN', village_code = null, town_code = null`)).toBe(CHECK);
  });

  it('a village outside the town, a town outside the district (5)', async () => {
    expect(await update(`village_code = '${district.villages[2]}'`)).toBe(CHECK);
    expect(await update(`town_code = '990202001', village_code = null, tier = 'DISTRICT'`)).toBe(CHECK);
    expect(await sql(`update village set code = '${district.towns[1]}999' where code = '${district.villages[1]}'`)).toBe(CHECK);
  });

  it('a completion before the start (6)', async () => {
    expect(await update(`completed_on = '2024-02-29'`, done.id)).toBe(CHECK);
    expect(await update(`completed_on = '2024-03-01', started_on = null`, done.id)).toBe(CHECK);
  });

  it('a listed project without plan, main sector and planned dates', async () => {
    for (const column of ['plan_id', 'main_sector_id', 'planned_start_on', 'planned_end_on']) expect(await update(`${column} = null`)).toBe(CHECK);
  });

  it('a second report of the same kind and period (11)', async () => {
    const own = em();
    const report = { districtCode: district.code, projectId: project.id, kind: 'MONTHLY', periodStart: '2024-11-01', periodEnd: '2024-11-30', dueAt: new Date(), state: 'DUE' } as const;
    own.create(ProgressReport, report);
    own.create(ProgressReport, report);
    expect(await refusal(() => own.flush())).toBe(UNIQUE);
  });

  it('a change of a figure of a briefing (12)', async () => {
    const own = em();
    const briefing = own.create(Briefing, { districtCode: district.code, title: '年度汇报', scopeCode: '', asOf: '2024-11-14', templateVersion: '1', sections: [], state: 'ISSUED', issuedAt: new Date() });
    const figure = own.create(BriefingFigure, {
      districtCode: district.code, briefingId: briefing.id, key: 'project.planned', label: '计划实施数', value: '1530', unit: '件', phraseRule: 'EXACT', style: 'PLAIN', asOf: '2024-11-14', queryHash: 'h', source: 'LIVE',
    });
    await own.flush();
    await expect(test.house.database.pool.query(`update briefing_figure set value = '1531' where id = $1`, [figure.id])).rejects.toThrow('append-only');
    await expect(test.house.database.pool.query('delete from briefing_figure where id = $1', [figure.id])).rejects.toThrow('append-only');
  });

  it('an escalation that its proposer, or the organisation of the proposer, approves (13)', async () => {
    const own = em();
    const { organizations, code } = district;
    const order = own.create(SupervisionOrder, {
      districtCode: code, no: 'DB-1', targetKind: 'PROJECT', targetId: project.id, toOrganizationId: organizations.department, reasons: ['OVERDUE'], demand: '尽快开工', issuedOn: '2024-11-01', dueOn: '2024-11-10', state: 'ISSUED',
    });
    await own.flush();
    const approve = async (approvedBy: string, approvedById: string): Promise<string | undefined> => {
      const fork = em();
      fork.create(Escalation, {
        districtCode: code, orderId: order.id, level: 'INTERVIEW', reason: '超期', state: 'APPROVED', proposedBy: proposer, proposedById: organizations.taskForce, approvedBy, approvedById,
      });
      return refusal(() => fork.flush());
    };
    const [proposer, other] = [uuidv7(), uuidv7()];
    expect(await approve(proposer, organizations.coordinator)).toBe(CHECK);
    expect(await approve(other, organizations.taskForce)).toBe(CHECK);
    expect(await approve(other, organizations.coordinator)).toBeUndefined();
  });

  it('a rectification that its issuer verifies (13)', async () => {
    const own = em();
    const issuer = uuidv7();
    own.create(RectificationOrder, {
      districtCode: district.code, no: 'ZG-1', projectId: project.id, basis: 'INSPECTION', toOrganizationId: district.organizations.department, issuedOn: '2024-11-01', issues: '护栏松动', dueOn: '2024-11-20', state: 'VERIFIED', verifiedBy: issuer, createdBy: issuer,
    });
    expect(await refusal(() => own.flush())).toBe(CHECK);
  });

  it('more persons present than eligible (14)', async () => {
    const own = em();
    own.create(Consultation, {
      districtCode: district.code, level: 'VILLAGE', townCode: district.towns[0], villageCode: district.villages[0], format: 'VILLAGE_ASSEMBLY', title: '议事', state: 'PRESENTING', eligiblePersons: 100, presentPersons: 101,
    });
    expect(await refusal(() => own.flush())).toBe(CHECK);
  });

  it('a write-off that is approved by who asked for it (16)', async () => {
    const row = await em().findOneOrFail(WriteOff, { projectId: done.id });
    expect(await sql('update write_off set approved_by = requested_by where id = $1', [row.id])).toBe(CHECK);
    expect(await sql('update write_off set finance_signed_on = null where id = $1', [row.id])).toBe(CHECK);
  });

  it('the row of another district as a link (5)', async () => {
    const other = await testDistrict(test, '990202');
    expect(await sql(`update project_responsibility set organization_id = $2 where project_id = $1`, [project.id, other.organizations.department])).toBe('23503');
    expect((await em().findOneOrFail(Project, { id: project.id })).districtCode).toBe(district.code);
  });
});
