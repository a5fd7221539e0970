import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';

@ObjectType({ description: bilingual('区(县)', 'A district (county) that this installation serves'), implements: publicTypes.Node })
export class District {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('6 位区划代码', 'Division code, 6 digits') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => String, { nullable: true, description: bilingual('品牌名称', 'Name under which the district runs its projects') })
  brandName!: string | null;
  @Field(() => Boolean, { description: bilingual('是否演示区', 'Whether it is a demonstration district') })
  isDemo!: boolean;
}
