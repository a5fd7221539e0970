import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { ProjectGroup } from '../../projects/admin/project-parts.type.js';
import { Project } from '../../projects/admin/project.type.js';
import { ContributionState, FundingCategory, FundingForm, RemainderDecision, TransactionKind } from '../funding.enums.js';
import { Contributor } from './contributor.type.js';
import { FundingSource } from './funding-source.type.js';

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
  @Field(() => Project, { nullable: true, description: bilingual('项目;看不到即为空', 'Project; null when it is not in scope') })
  project!: Project | null;
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

@ObjectType({ description: bilingual('出资记录', 'What one contributor or source gives for a purpose') })
export class Contribution {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => ContributionState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => FundingSource, { description: bilingual('资金来源', 'Funding source') })
  source!: FundingSource;
  @Field(() => Contributor, { nullable: true, description: bilingual('出资人', 'Contributor') })
  contributor!: Contributor | null;
  @Field(() => Project, { nullable: true, description: bilingual('项目;看不到即为空', 'Project; null when it is not in scope') })
  project!: Project | null;
  @Field(() => ProjectGroup, { nullable: true, description: bilingual('批次', 'Batch of projects') })
  batch!: ProjectGroup | null;
  @Field(() => FundingCategory, { description: bilingual('资金类别', 'Category') })
  category!: string;
  @Field(() => FundingForm, { description: bilingual('出资形式', 'Form') })
  form!: string;
  @Field(() => String, { description: bilingual('用途', 'Purpose') })
  purpose!: string;
  @Field(() => adminTypes.Money, { description: bilingual('认捐', 'Pledged') })
  pledgedAmount!: MoneyValue;
  @Field(() => adminTypes.Money, { description: bilingual('到账', 'Received') })
  receivedAmount!: MoneyValue;
  @Field(() => adminTypes.Money, { description: bilingual('拨付', 'Allocated') })
  allocatedAmount!: MoneyValue;
  @Field(() => adminTypes.Money, { description: bilingual('支出', 'Spent') })
  spentAmount!: MoneyValue;
  @Field(() => adminTypes.Money, { description: bilingual('结余:到账减支出', 'Remainder: received less spent') })
  remainderAmount!: MoneyValue;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('劳务或服务折价', 'Value of labour or service') })
  valuedAmount!: MoneyValue | null;
  @Field(() => RemainderDecision, { nullable: true, description: bilingual('结余处理', 'What becomes of the remainder') })
  remainderDecision!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('结余处理理由', 'Reason of that decision') })
  remainderReason!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('冠名', 'Agreed name') })
  namingText!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('冠名起', 'Named from') })
  namingFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('冠名止', 'Named until') })
  namingTo!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('冠名批准文号', 'Number of the approval of the name') })
  namingApprovalNo!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('协议编号', 'Number of the agreement') })
  agreementNo!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('签约日期', 'Day of the agreement') })
  agreedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('捐赠票据号', 'Number of the receipt given to the donor') })
  receiptNo!: string | null;
  @Field(() => DateTimeScalar, { description: bilingual('登记时间', 'When it was entered') })
  createdAt!: string;
  @Field(() => Int, { description: bilingual('待复核流水数', 'Transactions that await approval') })
  awaitingApprovalCount!: number;
  @Field(() => [FundTransaction], { description: bilingual('资金流水,按日期,至多 500 条', 'Movements of the money by date, at most 500') })
  transactions!: FundTransaction[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const ContributionList = adminTypes.listOf('Contribution', () => Contribution);
export const FundTransactionList = adminTypes.listOf('FundTransaction', () => FundTransaction);
