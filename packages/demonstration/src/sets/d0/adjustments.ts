import { Tables, type Batch } from '../../forge/batch.js';
import { isoDate } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import { yuan } from '../../forge/money-text.js';
import { nth } from '../../forge/random.js';
import type { Organization } from '../../ground/organizations.js';
import { planAdjustments, type PlannedAdjustment } from './adjustment-plan.js';
import type { ProjectGround } from './project-ground.js';
import { SCALES } from './project-rows.js';
import type { PlannedLink } from './suggestion-links.js';

/** How far a request came; each state holds what those before it left behind. */
const REACHED = { DRAFT: 0, SUBMITTED: 1, WITHDRAWN: 1, SURVEYED: 2, IN_REVIEW: 3, REJECTED: 3, APPROVED: 4, EFFECTIVE: 4 } as const;

/** Requests to add projects with their surveys, joint reviews, opinions and log. */
export function* adjustmentBatches(ground: ProjectGround, links: readonly PlannedLink[]): Generator<Batch> {
  const tables = new Tables('meeting', 'adjustment_request', 'adjustment_request_event', 'site_survey', 'review_opinion', 'approval_step');
  const behind = Map.groupBy(links.filter(({ isFirst }) => isFirst), ({ project }) => project);
  const planned = planAdjustments(ground);
  const meetings = addReviews(ground, tables, planned);
  const serials = new Map<string, number>();
  for (const [index, adjustment] of planned.entries()) {
    const suggestionIds = adjustment.project ? (behind.get(adjustment.project) ?? []).map(({ suggestion }) => suggestion.id) : [];
    addRequest(ground, tables, { adjustment, index, suggestionIds, no: numberOf(ground, serials, adjustment), meetingId: meetings.get(adjustment) ?? null });
    yield* tables.overflow();
  }
  yield* tables.batches();
}

/** Numbers count the requests of a year in the order in which they are drafted. */
const numberOf = ({ forge }: ProjectGround, serials: Map<string, number>, { draftedOn }: PlannedAdjustment): string => {
  const year = isoDate(draftedOn).slice(0, 4);
  const serial = (serials.get(year) ?? 0) + 1;
  serials.set(year, serial);
  return `${forge.district.mark}民调〔${year}〕${serial}号`;
};

/** The bodies whose opinion is asked: the department of the matter, and finance. */
const invited = ({ organizations }: ProjectGround, { subject }: PlannedAdjustment): Organization[] => {
  const department = organizations.department(subject.work.sector);
  const { finance } = organizations;
  return department === finance ? [finance] : [department, finance];
};

/** One meeting for all requests of a review day. */
const addReviews = (ground: ProjectGround, tables: Tables, planned: readonly PlannedAdjustment[]): ReadonlyMap<PlannedAdjustment, string> => {
  const { forge, organizations, staff } = ground;
  const meetings = new Map<PlannedAdjustment, string>();
  const reviewed = Map.groupBy(planned.filter(({ state }) => REACHED[state] >= 3), ({ reviewedOn }) => reviewedOn);
  for (const [heldOn, requests] of [...reviewed].sort(([one], [other]) => one - other)) {
    const row = forge.ledger(heldOn, 840, staff.operator(0));
    for (const request of requests) meetings.set(request, row['id'] as string);
    const bodies = new Set(requests.flatMap((request) => invited(ground, request)));
    tables.add('meeting', {
      ...row,
      kind: 'JOINT_REVIEW',
      body_id: null,
      month: isoDate(heldOn).slice(0, 7),
      held_on: isoDate(heldOn),
      chair: '区民生专班负责同志',
      organization_ids: [organizations.taskForce, ...bodies].map(({ id }) => id),
      attendees: `${organizations.serviceCentre.short}、${[...bodies].map(({ short }) => short).join('、')}`,
      project_ids: requests.flatMap(({ project }) => (project ? [project.id] : [])),
      decisions: `联审动态调整事项${requests.length}件，逐件听取实地考察情况和部门意见。`,
      minutes_id: null,
    });
  }
  return meetings;
};

interface Request {
  readonly adjustment: PlannedAdjustment;
  readonly index: number;
  readonly no: string;
  readonly suggestionIds: readonly string[];
  readonly meetingId: string | null;
}

const addRequest = (ground: ProjectGround, tables: Tables, { adjustment, index, no, suggestionIds, meetingId }: Request): void => {
  const { forge, organizations, staff } = ground;
  const { state, seat, subject, project } = adjustment;
  const reached = REACHED[state];
  const { village, town } = seat;
  const lead = village ? nth(organizations.committees, village.index) : town ? nth(organizations.townOffices, town.index) : organizations.department(subject.work.sector);
  const drafter = village ? staff.villageClerk(village) : town ? staff.townClerk(town) : staff.departmentClerk(lead);
  const submitter = town ? staff.townClerk(town) : drafter;
  const decider = town ? staff.townLeader(town) : staff.leader(index);
  const operator = staff.operator(index);
  const row = forge.ledger(adjustment.draftedOn, 560, drafter);
  const id = row['id'] as string;
  const bodies = invited(ground, adjustment);
  const journal = new Journal(forge, 'adjustment', 'adjustment_request_id', id).move('adjustment.draft', { on: adjustment.draftedOn, minutes: 560, by: drafter });
  if (reached >= 1) journal.move('adjustment.submit', { on: adjustment.submittedOn, minutes: 600, by: submitter });
  if (state === 'WITHDRAWN') journal.move('adjustment.withdraw', { on: adjustment.submittedOn + 1, minutes: 640, by: submitter });
  if (reached >= 2) journal.move('adjustment.survey', { on: adjustment.surveyedOn, minutes: 1000, by: operator });
  if (reached >= 3) {
    journal.move('adjustment.review', { on: adjustment.reviewedOn, minutes: 840, by: operator });
    bodies.forEach((body, turn) => journal.move('adjustment.giveOpinion', { on: adjustment.reviewedOn, minutes: 860 + turn * 10, by: staff.departmentLeader(body) }));
  }
  if (state === 'REJECTED') journal.move('adjustment.reject', { on: adjustment.decidedOn, minutes: 580, by: decider, reason: REFUSED });
  if (state === 'EFFECTIVE') {
    journal.move('adjustment.approve', { on: adjustment.decidedOn, minutes: 580, by: decider });
    journal.move('adjustment.takeEffect', { on: adjustment.effectiveOn, minutes: 690, by: null, publicText: '项目动态增列生效。' });
  }
  for (const event of journal.rows) tables.add('adjustment_request_event', event);
  const isDecided = state === 'EFFECTIVE' || state === 'REJECTED';
  tables.add('adjustment_request', {
    ...row,
    no,
    kind: 'ADD',
    project_id: project?.id ?? null,
    proposal: proposalOf(ground, adjustment, lead, index),
    reason: `${subject.placeText}${subject.work.need}，群众反映集中，建议动态增列。`,
    requested_by_id: lead.id,
    suggestion_ids: suggestionIds,
    assessment_id: null,
    feasibility_opinion: reached >= 2 ? `现场条件具备，${lead.short}负责实施和后期管护。` : null,
    invited_organization_ids: reached >= 3 ? bodies.map((body) => body.id) : [],
    meeting_id: meetingId,
    conclusion: isDecided ? (state === 'EFFECTIVE' ? '同意列入本年度民生实事，按程序实施。' : REFUSED) : null,
    effective_on: state === 'EFFECTIVE' ? isoDate(adjustment.effectiveOn) : null,
    state: journal.state,
  });
  if (reached >= 2) addSurvey(ground, tables, adjustment, id, operator);
  if (reached >= 3) addOpinions(ground, tables, adjustment, id, bodies);
  if (state === 'EFFECTIVE') addApprovals(ground, tables, adjustment, id, decider);
};

/** The bodies of the tier agree on the day of the decision. */
const addApprovals = ({ forge }: ProjectGround, tables: Tables, { seat, decidedOn }: PlannedAdjustment, requestId: string, decider: string): void => {
  const bodies = seat.tier === 'DISTRICT' ? ['COLLECTIVE_DISCUSSION', 'GOVERNMENT'] : ['TOWN'];
  bodies.forEach((body, step) => tables.add('approval_step', {
    ...forge.child(decidedOn, 580 + step, decider),
    target_kind: 'ADJUSTMENT_REQUEST',
    target_id: requestId,
    no: step + 1,
    body,
    decision: 'AGREE',
    decided_on: isoDate(decidedOn),
    decided_by: decider,
    doc_no: null,
    note: null,
  }));
};

/** Fen that the first request under way asks for. */
const PENDING_BUDGET = 8_600_000;

const REFUSED = '与上级年度工程重复，建议并入统一实施。';

/** What is asked for, as column `proposal` holds it. A draft still lacks what only its submission needs. */
const proposalOf = ({ organizations }: ProjectGround, { seat, subject, project, state, effectiveOn }: PlannedAdjustment, lead: Organization, index: number): Record<string, unknown> => {
  const budget = project ? project.budget : PENDING_BUDGET + index * 137_050;
  const complete = {
    ...(budget > 0 ? { budgetAmount: yuan(budget) } : {}),
    leadOrganizationId: lead.id,
    plannedStartOn: isoDate(project?.dates.plannedStartOn ?? effectiveOn + 7),
    plannedEndOn: isoDate(project?.dates.plannedEndOn ?? effectiveOn + 75),
  };
  return {
    planYear: project?.planYear ?? Number(isoDate(effectiveOn).slice(0, 4)),
    projects: [{
      title: subject.title,
      tier: seat.tier,
      ...(seat.town ? { townCode: seat.town.code } : {}),
      ...(seat.village ? { villageCode: seat.village.code } : {}),
      placeText: subject.placeText,
      mainSectorId: organizations.sectorIds[subject.work.sector],
      summary: `${subject.placeText}：${subject.work.need}。计划${subject.work.ask}。`,
      content: `${subject.work.ask}，由${lead.short}牵头实施和日常管护。`,
      isAsset: seat.isAsset,
      scale: SCALES[seat.tier],
      ...(state === 'DRAFT' ? {} : complete),
    }],
    mergedProjectIds: [],
  };
};

const addSurvey = ({ forge, organizations }: ProjectGround, tables: Tables, { seat, subject, surveyedOn, project }: PlannedAdjustment, requestId: string, operator: string): void => {
  tables.add('site_survey', {
    ...forge.changing(surveyedOn, 1000, operator),
    request_id: requestId,
    surveyed_on: isoDate(surveyedOn),
    people: `${organizations.serviceCentre.short}2人${seat.town ? `、${seat.town.name}1人` : ''}、居民代表3人`,
    findings: `${subject.placeText}${subject.work.need}，情况属实，具备实施条件。`,
    photo_ids: [],
    cost_estimate: project && project.budget > 0 ? yuan(project.budget) : null,
  });
};

const addOpinions = ({ forge, staff }: ProjectGround, tables: Tables, adjustment: PlannedAdjustment, requestId: string, bodies: readonly Organization[]): void => {
  bodies.forEach((body, turn) => {
    const isRefused = adjustment.state === 'REJECTED' && turn === 0;
    tables.add('review_opinion', {
      ...forge.child(adjustment.reviewedOn, 860 + turn * 10, staff.departmentLeader(body)),
      request_id: requestId,
      organization_id: body.id,
      opinion: isRefused ? 'REFUSE' : 'AGREE',
      text: isRefused ? REFUSED : null,
    });
  });
};
