import { Field, ID, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { ContributionState, FundingCategory, FundingForm, FundingLevel } from '../funding.enums.js';

@ObjectType({ description: bilingual('资金来源', 'A budget line or a pool of contributors'), implements: publicTypes.Node })
export class FundingSource {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => FundingCategory, { description: bilingual('资金类别', 'Category') })
  category!: string;
  @Field(() => FundingLevel, { nullable: true, description: bilingual('财政级次', 'Level of fiscal money') })
  level!: string | null;
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
  @Field(() => publicTypes.Money, { nullable: true, description: bilingual('核定预算', 'Confirmed budget') })
  budgetAmount!: MoneyValue | null;
}

@ObjectType({ description: bilingual('出资记录', 'What one contributor or source gives'), implements: publicTypes.Node })
export class Contribution {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => ContributionState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => FundingCategory, { description: bilingual('资金类别', 'Category') })
  category!: string;
  @Field(() => FundingForm, { description: bilingual('出资形式', 'Form') })
  form!: string;
  @Field(() => publicTypes.Money, { description: bilingual('认捐', 'Pledged') })
  pledgedAmount!: MoneyValue;
  @Field(() => publicTypes.Money, { description: bilingual('到账', 'Received') })
  receivedAmount!: MoneyValue;
  @Field(() => publicTypes.Money, { description: bilingual('拨付', 'Allocated') })
  allocatedAmount!: MoneyValue;
  @Field(() => publicTypes.Money, { description: bilingual('支出', 'Spent') })
  spentAmount!: MoneyValue;
  @Field(() => String, { nullable: true, description: bilingual('出资人;未同意公开的为空', 'Contributor; null without consent to publish the name') })
  contributorName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('冠名', 'Agreed name') })
  namingText!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('冠名起', 'Named from') })
  namingFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('冠名止', 'Named until') })
  namingTo!: string | null;
  @Field(() => FundingSource, { nullable: true, description: bilingual('资金来源', 'Funding source') })
  source!: FundingSource | null;
}

export const ContributionConnection = publicTypes.connectionOf('Contribution', () => Contribution);
