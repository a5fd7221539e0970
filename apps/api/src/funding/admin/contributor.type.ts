import { Field, ID, Int, ObjectType } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { ContributorKind } from '../funding.enums.js';

@ObjectType({ description: bilingual('出资人', 'Who gives') })
export class Contributor {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => ContributorKind, { description: bilingual('类别', 'Kind') })
  kind!: string;
  @Field(() => String, { nullable: true, description: bilingual('名称;个人未同意公开的为空', 'Name; null for a person who did not agree to its publication') })
  name!: string | null;
  @Field(() => Boolean, { description: bilingual('同时是受益人', 'Benefits as well') })
  isBeneficiary!: boolean;
  @Field(() => Boolean, { description: bilingual('可公开名称', 'The name may be published') })
  publishName!: boolean;
  @Field(() => Boolean, { description: bilingual('要求匿名', 'Wants to stay anonymous') })
  anonymous!: boolean;
  @Field(() => Boolean, { description: bilingual('此刻可查阅联系方式,查阅会留痕', 'Whether the viewer may read the contact, which leaves a trace') })
  mayReadContact!: boolean;
}

export const ContributorList = adminTypes.listOf('Contributor', () => Contributor);
