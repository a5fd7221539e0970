import { TRANSACTION_KINDS } from '@doorstep/domain/code-lists/funding-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Contribution } from './contribution.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { Project } from '../projects/project.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const FundTransactionSchema = defineEntity({
  name: 'FundTransaction',
  tableName: 'fund_transaction',
  properties: {
    ...rowStart,
    contributionId: () => p.manyToOne(Contribution).mapToPk().fieldName('contribution_id'),
    kind: p.enum(codesOf(TRANSACTION_KINDS)),
    amount: p.decimal().precision(18).scale(2),
    on: p.date(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id').nullable(),
    payee: p.text().nullable(),
    payeeOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('payee_organization_id').nullable(),
    voucherNo: p.text().nullable(),
    reversesId: () => p.manyToOne(FundTransaction).mapToPk().fieldName('reverses_id').nullable(),
    recordedBy: p.uuid(),
    approvedBy: p.uuid().nullable(),
    approvedAt: p.datetime().nullable(),
    refusedAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** One movement of money, counted from its approval on its date; corrected only by reversal. */
export class FundTransaction extends FundTransactionSchema.class {}
FundTransactionSchema.setClass(FundTransaction);
