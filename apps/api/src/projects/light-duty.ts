import type { Act } from '../platform/operation/act.js';
import { lightOf, lightThresholds } from './project-light.js';
import { Milestone } from './implementation-plan.entity.js';
import { Project } from './project.entity.js';

/** States in which the light still changes with the day. */
const WATCHED = ['LISTED', 'IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED'] as const;

const SET_LIGHT = `
update project set schedule_light = given.light, updated_at = now()
from unnest(?::uuid[], ?::text[]) as given (id, light)
where project.id = given.id and project.district_code = ?`;

/**
 * Sets the lights that the day has changed. The light is computed, so it leaves the version alone: a form that is
 * open overnight is no conflict.
 */
export async function refreshLights(act: Act): Promise<void> {
  const { districtCode, today } = act;
  const projects = await act.em.find(Project, { districtCode, state: { $in: [...WATCHED] }, voidedAt: null });
  const steps = await act.em.find(Milestone, { projectId: { $in: projects.map(({ id }) => id) }, voidedAt: null });
  const byProject = Map.groupBy(steps, (milestone) => milestone.projectId);
  const thresholds = await lightThresholds(act);
  const changed = projects.flatMap((project) => {
    const light = lightOf(project, byProject.get(project.id) ?? [], today, thresholds);
    return light === project.scheduleLight ? [] : [{ id: project.id, before: project.scheduleLight, light }];
  });
  if (changed.length === 0) return;
  await act.em.execute(SET_LIGHT, [arrayText(changed.map(({ id }) => id)), arrayText(changed.map(({ light }) => light)), districtCode]);
  for (const { id, before, light } of changed) {
    act.audit.add({ table: 'project', id, before: { scheduleLight: before }, after: { scheduleLight: light } });
    act.changes.upsert({ type: 'prj', id });
  }
}

/** The driver spreads an array over several parameters; ids and codes need no quotes inside an array's text. */
function arrayText(values: readonly (string | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}
