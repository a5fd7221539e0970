import { requireOrganization } from '../divisions/require-organization.js';
import { Organization } from '../divisions/organization.entity.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { AdjustmentRequest } from './adjustment-request.entity.js';
import { ReviewOpinion, SiteSurvey } from './adjustment-request.entity.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { Meeting } from './meeting.entity.js';
import { ReviewOpinionCode } from './project-ledgers.enums.js';
import { requireDay } from './require-day.js';

/** What was seen on site; with it the request is ready for the joint review. */
export const surveyAdjustment = moveOperation({
  name: 'surveyAdjustment',
  move: 'adjustment.survey',
  concept: adjustmentConcept,
  input: {
    surveyedOn: field.date('考察日期', 'Surveyed on'),
    people: field.text('考察人员', 'Who went', 500),
    findings: field.longText('考察情况', 'What was found', 4000),
    costEstimate: field.money('估算造价(元)', 'Estimated cost in yuan').optional(),
    feasibilityOpinion: field.longText('可行性意见', 'Whether it can be done', 2000).optional(),
  },
  guard: (act, _request, { surveyedOn }) => requireDay(act, surveyedOn, 'surveyedOn'),
  change(act, request, { feasibilityOpinion, costEstimate, ...seen }) {
    request.feasibilityOpinion = feasibilityOpinion ?? request.feasibilityOpinion;
    const { districtCode, actorId: createdBy } = act;
    act.em.create(SiteSurvey, { districtCode, requestId: request.id, ...seen, costEstimate: costEstimate ?? null, createdBy });
  },
});

/** The request goes before a joint review; the units that are invited to it each have a say. */
export const reviewAdjustment = moveOperation({
  name: 'reviewAdjustment',
  move: 'adjustment.review',
  concept: adjustmentConcept,
  input: {
    meetingId: field.id('mtg', '联审会', 'Joint review'),
    invitedOrganizationIds: field.ids('org', '受邀单位', 'Invited units'),
  },
  async guard(act, request, { meetingId, invitedOrganizationIds: invited }) {
    if ((await act.em.count(SiteSurvey, { districtCode: act.districtCode, requestId: request.id })) === 0) act.refuse('GUARD_SURVEY_MISSING');
    for (const id of invited) await requireOrganization(act, id, 'invitedOrganizationIds');
    if (invited.length === 0) act.refuse('REQUIRED', 'invitedOrganizationIds');
    const meeting = await act.em.findOne(Meeting, { id: meetingId, districtCode: act.districtCode, voidedAt: null });
    if (!meeting) return act.refuse('NOT_FOUND', 'meetingId');
    if (meeting.kind !== 'JOINT_REVIEW') act.refuse('GUARD_JOINT_REVIEW', 'meetingId');
    const absent = invited.filter((id) => !(meeting.organizationIds as string[]).includes(id));
    if (absent.length > 0) act.refuse('GUARD_NOT_AT_MEETING', 'invitedOrganizationIds', { names: await namesOf(act, absent) });
  },
  change(_act, request, { meetingId, invitedOrganizationIds }) {
    request.meetingId = meetingId;
    request.invitedOrganizationIds = [...new Set(invitedOrganizationIds)];
  },
});

/** What the leader's own unit says of a request that it was invited to review; once. */
export const giveReviewOpinion = moveOperation({
  name: 'giveReviewOpinion',
  move: 'adjustment.giveOpinion',
  concept: adjustmentConcept,
  input: {
    opinion: field.choice(ReviewOpinionCode, '意见', 'Opinion'),
    text: field.longText('说明,不同意或有条件同意时必填', 'Words; needed unless the unit agrees', 2000).optional(),
  },
  async guard(act, request, { opinion, text }) {
    const own = unitOf(act);
    if (!own || !(request.invitedOrganizationIds as string[]).includes(own)) return act.refuse('GUARD_NOT_INVITED');
    if (opinion !== 'AGREE' && !text) act.refuse('REQUIRED', 'text');
    const known = await act.em.count(ReviewOpinion, { districtCode: act.districtCode, requestId: request.id, organizationId: own });
    if (known > 0) act.refuse('DUPLICATE');
  },
  change(act, request, { opinion, text }) {
    act.em.create(ReviewOpinion, {
      districtCode: act.districtCode,
      requestId: request.id,
      organizationId: unitOf(act) ?? '',
      opinion,
      text: text ?? null,
      createdBy: act.actorId,
    });
  },
});

const unitOf = ({ caller }: Act): string | null => (caller.kind === 'STAFF' ? caller.viewer.organizationId : null);

/** The invited units that have not said anything yet. */
export async function silentUnits(act: Act, request: AdjustmentRequest): Promise<string[]> {
  const given = await act.em.find(ReviewOpinion, { districtCode: act.districtCode, requestId: request.id });
  const heard = new Set(given.map(({ organizationId }) => organizationId));
  return (request.invitedOrganizationIds as string[]).filter((id) => !heard.has(id));
}

/** Names of organisations for a refusal. */
export async function namesOf(act: Act, ids: readonly string[]): Promise<string> {
  const found = await act.em.find(Organization, { districtCode: act.districtCode, id: { $in: [...ids] } });
  return found.map(({ name }) => name).join('、');
}
