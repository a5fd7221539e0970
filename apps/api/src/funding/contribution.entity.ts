import { FUNDING_CATEGORIES, FUNDING_FORMS, REMAINDER_DECISIONS } from '@doorstep/domain/code-lists/funding-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { CONTRIBUTION_STATES } from '@doorstep/domain/machines/contribution';
import { defineEntity, p } from '@mikro-orm/core';
import { Contributor } from './contributor.entity.js';
import { FundingSource } from './funding-source.entity.js';
import { Project } from '../projects/project.entity.js';
import { ProjectGroup } from '../projects/annual-plan.entity.js';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const ContributionSchema = defineEntity({
  name: 'Contribution',
  tableName: 'contribution',
  properties: {
    ...rowStart,
    sourceId: () => p.manyToOne(FundingSource).mapToPk().fieldName('source_id'),
    contributorId: () => p.manyToOne(Contributor).mapToPk().fieldName('contributor_id').nullable(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id').nullable(),
    batchId: () => p.manyToOne(ProjectGroup).mapToPk().fieldName('batch_id').nullable(),
    category: p.enum(codesOf(FUNDING_CATEGORIES)),
    form: p.enum(codesOf(FUNDING_FORMS)),
    purpose: p.text(),
    pledgedAmount: p.decimal().precision(18).scale(2),
    receivedAmount: p.decimal().precision(18).scale(2).default(0),
    allocatedAmount: p.decimal().precision(18).scale(2).default(0),
    spentAmount: p.decimal().precision(18).scale(2).default(0),
    valuedAmount: p.decimal().precision(18).scale(2).nullable(),
    remainderDecision: p.enum(codesOf(REMAINDER_DECISIONS)).nullable(),
    remainderReason: p.text().nullable(),
    namingText: p.text().nullable(),
    namingFrom: p.date().nullable(),
    namingTo: p.date().nullable(),
    namingApprovalNo: p.text().nullable(),
    agreedOn: p.date().nullable(),
    agreementNo: p.text().nullable(),
    receiptNo: p.text().nullable(),
    state: p.enum(codesOf(CONTRIBUTION_STATES)),
    ...rowEnd,
  },
});

/** What one contributor or source gives for a purpose; the three sums count approved transactions. */
export class Contribution extends ContributionSchema.class {}
ContributionSchema.setClass(Contribution);

const ContributionEventSchema = defineEntity({
  name: 'ContributionEvent',
  tableName: 'contribution_event',
  properties: {
    ...eventRow,
    contributionId: () => p.manyToOne(Contribution).mapToPk().fieldName('contribution_id'),
  },
});

/** Append-only log of the moves of a contribution. */
export class ContributionEvent extends ContributionEventSchema.class {}
ContributionEventSchema.setClass(ContributionEvent);
