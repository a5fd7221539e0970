import type { LightThresholds, ScheduledProject } from '@doorstep/domain/schedule-light';
import { DEFAULT_LIGHT_THRESHOLDS, scheduleLight } from '@doorstep/domain/schedule-light';
import type { ScheduleLight } from '@doorstep/domain/code-lists/project-codes';
import type { Act } from '../platform/operation/act.js';
import { settingOf } from '../platform/settings.js';
import { Milestone } from './implementation-plan.entity.js';
import type { Project } from './project.entity.js';

/** The district's thresholds of the light: setting `schedule.light`, with the values that differ from the default. */
export async function lightThresholds(act: Act): Promise<LightThresholds> {
  return { ...DEFAULT_LIGHT_THRESHOLDS, ...(await settingOf<Partial<LightThresholds>>(act, 'schedule.light', {})) };
}

/** The milestones of a project that are in force. */
export function milestonesOf(act: Act, projectId: string): Promise<Milestone[]> {
  return act.em.find(
    Milestone,
    { districtCode: act.districtCode, projectId, voidedAt: null },
    { orderBy: { plannedOn: 'asc', id: 'asc' } },
  );
}

/** The light of a listed project on the day; grey before it has its planned dates. */
export function lightOf(
  project: Omit<ScheduledProject, 'plannedStartOn' | 'plannedEndOn' | 'milestones'> & Pick<Project, 'plannedStartOn' | 'plannedEndOn'>,
  milestones: ScheduledProject['milestones'],
  on: string,
  thresholds: LightThresholds,
): ScheduleLight {
  const { plannedStartOn, plannedEndOn } = project;
  if (!plannedStartOn || !plannedEndOn) return 'GREY';
  return scheduleLight({ ...project, plannedStartOn, plannedEndOn, milestones }, on, thresholds);
}

/** Sets the light after a move changed a date or the progress; the night sets it for all. */
export async function refreshLight(act: Act, project: Project, milestones?: readonly Milestone[]): Promise<void> {
  const steps = milestones ?? (await milestonesOf(act, project.id));
  project.scheduleLight = lightOf(project, steps, act.today, await lightThresholds(act));
}
