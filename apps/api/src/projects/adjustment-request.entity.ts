import { ADJUSTMENT_KINDS, REVIEW_OPINIONS } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { ADJUSTMENT_STATES } from '@doorstep/domain/machines/adjustment';
import { defineEntity, p } from '@mikro-orm/core';
import type { AdjustmentProposal } from './adjustment-proposal.js';
import { Organization } from '../divisions/organization.entity.js';
import { changingEnd, childEnd, eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { OutcomeAssessment } from '../suggestions/outcome-assessment.entity.js';
import { Meeting } from './meeting.entity.js';
import { Project } from './project.entity.js';

/** As column `proposal` holds it: what is not said is left out. */
type StoredProposal = Partial<AdjustmentProposal>;

const AdjustmentRequestSchema = defineEntity({
  name: 'AdjustmentRequest',
  tableName: 'adjustment_request',
  properties: {
    ...rowStart,
    no: p.text(),
    kind: p.enum(codesOf(ADJUSTMENT_KINDS)),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id').nullable(),
    proposal: p.json<StoredProposal>(),
    reason: p.text(),
    requestedById: () => p.manyToOne(Organization).mapToPk().fieldName('requested_by_id'),
    suggestionIds: p.array().columnType('uuid[]').onCreate(() => []),
    assessmentId: () => p.manyToOne(OutcomeAssessment).mapToPk().fieldName('assessment_id').nullable(),
    feasibilityOpinion: p.text().nullable(),
    invitedOrganizationIds: p.array().columnType('uuid[]').onCreate(() => []),
    meetingId: () => p.manyToOne(Meeting).mapToPk().fieldName('meeting_id').nullable(),
    conclusion: p.text().nullable(),
    effectiveOn: p.date().nullable(),
    state: p.enum(codesOf(ADJUSTMENT_STATES)),
    ...rowEnd,
  },
});

/** A request to add, cancel, suspend, resume, change, split or merge. */
export class AdjustmentRequest extends AdjustmentRequestSchema.class {}
AdjustmentRequestSchema.setClass(AdjustmentRequest);

const AdjustmentRequestEventSchema = defineEntity({
  name: 'AdjustmentRequestEvent',
  tableName: 'adjustment_request_event',
  properties: {
    ...eventRow,
    adjustmentRequestId: () => p.manyToOne(AdjustmentRequest).mapToPk().fieldName('adjustment_request_id'),
    ...childEnd,
  },
});

/** Append-only log of the moves of a request. */
export class AdjustmentRequestEvent extends AdjustmentRequestEventSchema.class {}
AdjustmentRequestEventSchema.setClass(AdjustmentRequestEvent);

const SiteSurveySchema = defineEntity({
  name: 'SiteSurvey',
  tableName: 'site_survey',
  properties: {
    ...rowStart,
    requestId: () => p.manyToOne(AdjustmentRequest).mapToPk().fieldName('request_id'),
    surveyedOn: p.date(),
    people: p.text(),
    findings: p.text(),
    photoIds: p.array().columnType('uuid[]').onCreate(() => []),
    costEstimate: p.decimal("string").nullable(),
    ...changingEnd,
  },
});

/** What was seen on site for a request. */
export class SiteSurvey extends SiteSurveySchema.class {}
SiteSurveySchema.setClass(SiteSurvey);

const ReviewOpinionSchema = defineEntity({
  name: 'ReviewOpinion',
  tableName: 'review_opinion',
  properties: {
    ...rowStart,
    requestId: () => p.manyToOne(AdjustmentRequest).mapToPk().fieldName('request_id'),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    opinion: p.enum(codesOf(REVIEW_OPINIONS)),
    text: p.text().nullable(),
    ...childEnd,
  },
});

/** What one invited unit says of a request. */
export class ReviewOpinion extends ReviewOpinionSchema.class {}
ReviewOpinionSchema.setClass(ReviewOpinion);
