import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { FundingCategory, FundingLevel } from '../funding.enums.js';

@ObjectType({ description: bilingual('资金来源', 'A budget line or a pool of contributors') })
export class FundingSource {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => FundingCategory, { description: bilingual('资金类别', 'Category') })
  category!: string;
  @Field(() => FundingLevel, { nullable: true, description: bilingual('财政级次', 'Level of fiscal money') })
  level!: string | null;
  @Field(() => Organization, { nullable: true, description: bilingual('管理单位', 'Organisation') })
  organization!: Organization | null;
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('核定预算', 'Confirmed budget') })
  budgetAmount!: MoneyValue | null;
  @Field(() => String, { nullable: true, description: bilingual('预算科目', 'Budget code') })
  budgetCode!: string | null;
  @Field(() => Boolean, { description: bilingual('专款专用', 'Earmarked') })
  isEarmarked!: boolean;
  @Field(() => adminTypes.Money, { description: bilingual('认捐与签约合计,不含已取消', 'Pledged and agreed, without what was cancelled') })
  pledgedAmount!: MoneyValue;
  @Field(() => adminTypes.Money, { description: bilingual('到账合计', 'Received') })
  receivedAmount!: MoneyValue;
}

export const FundingSourceList = adminTypes.listOf('FundingSource', () => FundingSource);
