import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate, type Day } from '../../forge/days.js';
import { nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { SmallProject } from '../../parts/projects.js';
import { BREACH, CHECKS, STANDARDS } from './plan.js';

const CHECKLIST = ['便民服务窗口', '议事室', '活动室', '卫生间', '公示栏'];
const SET_ON = day('2021-03-15');
const FIRST_CHECK = day('2021-08-02');
const SECOND_CHECK = day('2021-08-30');

/** Standards of village facilities, and how those of some villages stand. */
export function* facilityBatches({ forge, staff }: Ground, projects: readonly SmallProject[]): Generator<Batch> {
  const standards = STANDARDS.map((standard) => ({ ...standard, row: forge.ledger(SET_ON, 600, staff.operator(0)) }));
  yield* batches('facility_standard', standards.map((standard): Row => ({
    ...standard.row,
    subject: '村居便民服务阵地',
    class: standard.class,
    min_area: standard.minArea,
    staff_min: standard.staff[0],
    staff_max: standard.staff[1],
    checklist: CHECKLIST,
  })));
  const ofVillages = projects.filter(({ village }) => village !== null);
  const check = (on: Day, project: SmallProject, standard: (typeof standards)[number], area: number, workers: number): Row => {
    const isMet = area >= standard.minArea && workers >= standard.staff[0];
    return {
      ...forge.changing(on, 600, staff.operator(project.index)),
      standard_id: standard.row['id'],
      project_id: project.id,
      checked_on: isoDate(on),
      area,
      staff: workers,
      missing: isMet ? [] : [nth(CHECKLIST, 1)],
      is_met: isMet,
    };
  };
  yield* batches('facility_check', standards.flatMap((standard, kind) => Array.from({ length: CHECKS }, (_, index) => nth(ofVillages, kind * CHECKS + index)).flatMap((project, index): Row[] => {
    const passes = (on: Day): Row => check(on, project, standard, standard.minArea + 12 + index * 9, standard.staff[0]);
    if (kind < STANDARDS.length - 1 || index > 1) return [passes(FIRST_CHECK)];
    const fails = check(FIRST_CHECK, project, standard, BREACH.area, BREACH.staff);
    return index === 0 ? [fails, passes(SECOND_CHECK)] : [fails];
  })));
}
