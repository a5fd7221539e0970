import { Field, ID, Int, ObjectType } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';

@ObjectType({ description: bilingual('本区资料', 'The own district') })
export class DistrictProfile {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('6 位区划代码', 'Division code, 6 digits') })
  code!: string;
  @Field(() => String, { description: bilingual('区县名称', 'Name') })
  name!: string;
  @Field(() => String, { nullable: true, description: bilingual('征集品牌名称', 'Name under which suggestions are collected') })
  brandName!: string | null;
  @Field(() => Boolean, { description: bilingual('演示数据', 'Whether it is a demonstration') })
  isDemo!: boolean;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

export const DistrictProfileList = adminTypes.listOf('DistrictProfile', () => DistrictProfile);
