import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { ContributionState, ContributorKind, FundingCategory, FundingForm, TransactionKind } from '../funding.enums.js';

@InputType({ description: bilingual('出资筛选', 'Filter of contributions') })
export class ContributionFilter {
  @Field(() => [ContributionState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => FundingCategory, { nullable: true, description: bilingual('资金类别', 'Category') })
  category?: string;
  @Field(() => FundingForm, { nullable: true, description: bilingual('出资形式', 'Form') })
  form?: string;
  @Field(() => Int, { nullable: true, description: bilingual('资金来源年度', 'Year of the funding source') })
  year?: number;
  @Field(() => ID, { nullable: true, description: bilingual('项目', 'Project') })
  projectId?: string;
  @Field(() => ID, { nullable: true, description: bilingual('出资人', 'Contributor') })
  contributorId?: string;
  @Field(() => String, { nullable: true, description: bilingual('出资人名称含', 'Words in the name of the contributor') })
  contributor?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看有待复核流水的', 'Only with transactions that await approval') })
  awaitingApproval?: boolean;
}

export const ContributionSortField = {
  CREATED_AT: 'CREATED_AT',
  AGREED_ON: 'AGREED_ON',
  PLEDGED_AMOUNT: 'PLEDGED_AMOUNT',
  RECEIVED_AMOUNT: 'RECEIVED_AMOUNT',
} as const;
registerEnumType(ContributionSortField, {
  name: 'ContributionSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    CREATED_AT: { description: bilingual('登记时间', 'When it was entered') },
    AGREED_ON: { description: bilingual('签约日期', 'Day of the agreement') },
    PLEDGED_AMOUNT: { description: bilingual('认捐金额', 'Amount pledged') },
    RECEIVED_AMOUNT: { description: bilingual('到账金额', 'Amount received') },
  },
});

@InputType({ description: bilingual('出资排序', 'Order of contributions') })
export class ContributionSort {
  @Field(() => ContributionSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

@InputType({ description: bilingual('流水筛选', 'Filter of transactions') })
export class FundTransactionFilter {
  @Field(() => [TransactionKind], { nullable: true, description: bilingual('流水类型', 'Kinds') })
  kinds?: string[];
  @Field(() => ID, { nullable: true, description: bilingual('项目', 'Project') })
  projectId?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看待复核', 'Only what awaits approval') })
  awaitingApproval?: boolean;
  @Field(() => String, { nullable: true, description: bilingual('凭证号含', 'Part of the voucher number') })
  voucherNo?: string;
}

@InputType({ description: bilingual('资金来源筛选', 'Filter of funding sources') })
export class FundingSourceFilter {
  @Field(() => FundingCategory, { nullable: true, description: bilingual('资金类别', 'Category') })
  category?: string;
  @Field(() => Int, { nullable: true, description: bilingual('年度', 'Year') })
  year?: number;
  @Field(() => String, { nullable: true, description: bilingual('名称含', 'Words in the name') })
  text?: string;
}

@InputType({ description: bilingual('出资人筛选', 'Filter of contributors') })
export class ContributorFilter {
  @Field(() => [ContributorKind], { nullable: true, description: bilingual('类别', 'Kinds') })
  kinds?: string[];
  @Field(() => String, { nullable: true, description: bilingual('名称含', 'Words in the name') })
  text?: string;
}
