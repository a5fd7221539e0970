import type { Grade } from '@doorstep/domain/code-lists/project-codes';
import type { Act } from '../platform/operation/act.js';
import { projectConcept } from './project.policy.js';
import type { Project } from './project.entity.js';

/**
 * Gives a project the grade of a confirmed result. An accepted project becomes EVALUATED, unless it is NOT_RATED;
 * one that is evaluated already only takes the newer grade. Called by the slice that evaluates.
 */
export async function evaluateProject(act: Act, project: Project, grade: Grade): Promise<void> {
  project.grade = grade;
  if (project.state === 'ACCEPTED' && grade !== 'NOT_RATED') {
    project.evaluatedOn = act.today;
    await act.step(projectConcept, project, 'project.evaluate', { publicText: '评价结果已确认。' });
  }
  act.changes.note([], (await projectConcept.publicRows?.(project, act)) ?? []);
}
