import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TransactionKind } from '../funding.enums.js';
import { Contribution } from './contribution.type.js';

@ObjectType({ description: bilingual('资金流水', 'One movement of money; it counts from its approval') })
export class FundTransaction {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => Contribution, { description: bilingual('出资记录', 'The contribution') })
  contribution!: Contribution;
  @Field(() => TransactionKind, { description: bilingual('流水类型', 'Kind') })
  kind!: string;
  @Field(() => adminTypes.Money, { description: bilingual('金额', 'Amount') })
  amount!: MoneyValue;
  @Field(() => DateScalar, { description: bilingual('日期', 'The day it counts for') })
  on!: string;
  @Field(() => String, { nullable: true, description: bilingual('凭证号', 'Number of the voucher') })
  voucherNo!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('收款方', 'Payee') })
  payee!: string | null;
  @Field(() => Organization, { nullable: true, description: bilingual('收款单位', 'Organisation paid') })
  payeeOrganization!: Organization | null;
  @Field(() => FundTransaction, { nullable: true, description: bilingual('所冲正的流水', 'The transaction that it reverses') })
  reverses!: FundTransaction | null;
  @Field(() => String, { nullable: true, description: bilingual('记账人', 'Who recorded it') })
  recordedByName!: string | null;
  @Field(() => DateTimeScalar, { description: bilingual('记账时间', 'When it was recorded') })
  createdAt!: string;
  @Field(() => String, { nullable: true, description: bilingual('复核人', 'Who approved it') })
  approvedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('复核时间', 'When it was approved') })
  approvedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('退回时间', 'When it was refused') })
  refusedAt!: string | null;
  @Field(() => Boolean, { description: bilingual('待复核', 'Awaits approval') })
  isAwaitingApproval!: boolean;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

export const FundTransactionList = adminTypes.listOf('FundTransaction', () => FundTransaction);
