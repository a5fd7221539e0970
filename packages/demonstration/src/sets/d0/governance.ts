import { batches, Tables, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate, workingFrom, workingUntil } from '../../forge/days.js';
import { DOCUMENTS, FAQ, REPLY_TEMPLATES, SOCIAL_GROUPS, SUGGESTION_TEMPLATES } from '../../words/collecting.js';
import { isCounted } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

const SINCE = day('2022-11-15');

/** What work rests on: the body that coordinates with its meetings, rules, and the words that residents and staff are offered. */
export function* governanceBatches(ground: ProjectGround): Generator<Batch> {
  yield* meetingBatches(ground);
  yield* wordBatches(ground);
}

/** A coordinating meeting each quarter and a dispatch meeting at the end of each month. */
function* meetingBatches({ forge, organizations, projects, staff }: ProjectGround): Generator<Batch> {
  const tables = new Tables('coordination_body', 'meeting');
  const body = forge.ledger(SINCE, 540, staff.coordinator(0));
  const members = organizations.departments.slice(0, 16);
  tables.add('coordination_body', {
    ...body,
    name: `${forge.district.name}人民建议征集工作协调机制`,
    coordinator_id: organizations.coordinator.id,
    member_ids: members.map(({ id }) => id),
  });
  const counted = projects.filter(isCounted);
  for (let month = 0; month < 22; month += 1) {
    const text = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const heldOn = workingUntil(day(`${text}-28`));
    const underWay = counted.filter(({ dates }) => dates.startedOn <= heldOn && (dates.completedOn === null || dates.completedOn > heldOn));
    tables.add('meeting', {
      ...forge.ledger(heldOn, 540, staff.operator(month)),
      kind: 'DISPATCH',
      body_id: null,
      month: text,
      held_on: isoDate(heldOn),
      chair: '区民生专班负责同志',
      organization_ids: [organizations.taskForce, ...organizations.townOffices].map(({ id }) => id),
      attendees: '区民生专班、各镇街、有关部门',
      project_ids: underWay.filter(({ tier }) => tier === 'DISTRICT').map(({ id }) => id),
      decisions: `通报在建项目${underWay.length}项的进度，对进度偏慢的逐项明确时限和责任人。`,
      minutes_id: null,
    });
    if (month % 3 !== 2) continue;
    const coordinatedOn = workingUntil(heldOn - 4);
    tables.add('meeting', {
      ...forge.ledger(coordinatedOn, 840, staff.coordinator(month)),
      kind: 'COORDINATION',
      body_id: body['id'],
      month: text,
      held_on: isoDate(coordinatedOn),
      chair: '区委社会工作部负责同志',
      organization_ids: members.map(({ id }) => id),
      attendees: '协调机制成员单位',
      project_ids: [],
      decisions: '研究跨部门建议的牵头单位和办理时限，通报逾期事项。',
      minutes_id: null,
    });
  }
  yield* tables.batches();
}

function* wordBatches({ forge, organizations, staff }: ProjectGround): Generator<Batch> {
  const row = (index: number): Row => forge.ledger(workingFrom(SINCE + index), 600, staff.coordinator(0));
  yield* batches('social_group', SOCIAL_GROUPS.map(({ code, name }, index) => ({ ...row(index), code, name })));
  yield* batches('regulatory_document', DOCUMENTS.map(({ title, number, on, isPublic }): Row => ({
    ...forge.ledger(day(on), 600, staff.operator(0)),
    title: `${forge.district.name}${title}`,
    issuer: number.startsWith('社工') ? organizations.coordinator.name : organizations.taskForce.name,
    issued_on: on,
    doc_number: `${forge.district.mark}${number}`,
    effective_from: on,
    supersedes_id: null,
    file_id: null,
    is_public: isPublic,
  })));
  yield* batches('faq_entry', FAQ.map(({ question, answer }, index) => ({ ...row(index), question, answer, sort_order: index + 1 })));
  yield* batches('suggestion_template', SUGGESTION_TEMPLATES.map(({ title, sector, hints }, index) => ({ ...row(index), title, sector_id: organizations.sectorIds[sector], hints })));
  yield* batches('reply_template', REPLY_TEMPLATES.map(({ title, adoption, body }, index) => ({
    ...row(index),
    title,
    sector_id: null,
    adoption,
    body,
    organization_id: null,
    is_shared: true,
  })));
}

