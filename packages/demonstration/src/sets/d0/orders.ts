import { Tables, type Batch } from '../../forge/batch.js';
import { day, instant, isoDate, isoDateOrNull, workingAfter, workingUntil, type Day } from '../../forge/days.js';
import type { PlannedResult } from './evaluation-plan.js';
import { Journal } from '../../forge/journal.js';
import { nth } from '../../forge/random.js';
import { actorsOf } from '../../parts/project-actors.js';
import { suggestionActors } from '../../parts/suggestion-actors.js';
import type { PlannedSuggestion } from './suggestion-plan.js';
import type { ProjectGround } from './project-ground.js';

const ISSUES: readonly string[] = ['排水坡度不足，雨后仍有积水', '个别灯具不亮，未及时维修', '边角收口粗糙，影响观感', '宣传不到位，群众知晓率低', '管护责任人未上墙公示'];

/** One rectification order for each FAIR result: closed before the write-off, the two of the site round in progress. */
export function* orderBatches(ground: ProjectGround, results: readonly PlannedResult[], suggestions: readonly PlannedSuggestion[]): Generator<Batch> {
  const tables = new Tables('rectification_order', 'rectification_order_event', 'supervision_order', 'supervision_order_event');
  results.filter(({ project }) => project.dates.grade === 'FAIR').forEach((result, index) => addRectification(ground, tables, result, index));
  suggestions.filter((suggestion) => suggestion.outcome.supervisedOn !== null).forEach((suggestion, index) => addSupervision(ground, tables, suggestion, index));
  yield* tables.batches();
}

const addRectification = ({ forge, staff, organizations, projects }: ProjectGround, tables: Tables, result: PlannedResult, index: number): void => {
  const { project, round } = result;
  const actors = actorsOf(staff, project, projects.indexOf(project));
  const issuedOn = workingAfter(day(round.confirmedOn), 1);
  const signedOn = workingAfter(issuedOn, 1);
  const closedOn: Day | null = project.dates.writtenOffOn === null ? null : workingUntil(Math.min(issuedOn + 24, project.dates.writtenOffOn - 2));
  const operator = staff.operator(0);
  const row = forge.ledger(issuedOn, 600, operator);
  const journal = new Journal(forge, 'rectification', 'rectification_order_id', row['id'] as string)
    .move('rectification.issue', { on: issuedOn, minutes: 600, by: operator })
    .move('rectification.sign', { on: signedOn, minutes: 560, by: actors.lead })
    .move('rectification.start', { on: workingAfter(signedOn, 1), minutes: 560, by: actors.lead });
  if (closedOn !== null) {
    const submittedOn = workingUntil(closedOn - 3);
    journal
      .move('rectification.submit', { on: submittedOn, minutes: 900, by: actors.lead })
      .move('rectification.verify', { on: workingAfter(submittedOn, 1), minutes: 900, by: staff.inspector(index) })
      .move('rectification.close', { on: closedOn, minutes: 960, by: operator });
  }
  for (const event of journal.rows) tables.add('rectification_order_event', event);
  const office = project.town ? nth(organizations.townOffices, project.town.index) : null;
  tables.add('rectification_order', {
    ...row,
    no: `${forge.district.mark}民整〔${isoDate(issuedOn).slice(0, 4)}〕${index + 1}号`,
    project_id: project.id,
    basis: 'FAIR_GRADE',
    result_id: result.id,
    supervision_record_id: null,
    to_organization_id: project.lead.id,
    told_town_at: office ? instant(issuedOn, 605) : null,
    told_village_at: project.village ? instant(issuedOn, 606) : null,
    issued_on: isoDate(issuedOn),
    issues: `${nth(ISSUES, index % ISSUES.length)}；群众评价偏低，请逐项整改。`,
    measures: `由${project.lead.short}牵头，${project.implementer.name}限期返修，完成后邀请居民代表复查。`,
    responses: closedOn === null ? null : '已全部返修到位，并向附近群众逐户回访。',
    due_on: isoDate(workingUntil(closedOn === null ? issuedOn + 18 : Math.max(closedOn + 1, issuedOn + 20) + 2)),
    state: journal.state,
    verified_by: closedOn === null ? null : staff.inspector(index),
    closed_on: isoDateOrNull(closedOn),
  });
};

/** Orders to the units whose suggestions are long overdue; some are answered and wait to be closed. */
const addSupervision = (ground: ProjectGround, tables: Tables, suggestion: PlannedSuggestion, index: number): void => {
  const { forge } = ground;
  const actors = suggestionActors(ground, suggestion);
  const issuedOn = suggestion.outcome.supervisedOn as Day;
  const dueOn = workingAfter(issuedOn, 5);
  const signedOn = workingAfter(issuedOn, 1);
  const isSigned = index % 3 !== 2;
  const answeredOn = isSigned && index % 3 === 0 ? workingAfter(issuedOn, 2) : null;
  const row = forge.ledger(issuedOn, 1000, actors.operator);
  const journal = new Journal(forge, 'supervisionOrder', 'supervision_order_id', row['id'] as string)
    .move('order.issue', { on: issuedOn, minutes: 1000, by: actors.operator });
  if (isSigned) journal.move('order.sign', { on: signedOn, minutes: 560, by: actors.drafter });
  if (answeredOn !== null) journal.move('order.answer', { on: answeredOn, minutes: 900, by: actors.drafter });
  for (const event of journal.rows) tables.add('supervision_order_event', event);
  tables.add('supervision_order', {
    ...row,
    no: `${forge.district.mark}民督〔${isoDate(issuedOn).slice(0, 4)}〕${index + 1}号`,
    target_kind: 'SUGGESTION',
    target_id: suggestion.id,
    to_organization_id: actors.lead.id,
    leader_id: actors.approver,
    issued_on: isoDate(issuedOn),
    reasons: ['OVERDUE'],
    demand: `“${suggestion.title}”已超过办理时限，请说明原因，抓紧答复建议人。`,
    due_on: isoDate(dueOn),
    answer: answeredOn === null ? null : '因材料到货推迟，已与建议人说明，本月内完成。',
    answered_on: isoDateOrNull(answeredOn),
    closed_on: null,
    state: journal.state,
  });
};
