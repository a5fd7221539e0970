import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';

@ObjectType({ description: bilingual('领域、行业', 'A field of suggestions and projects'), implements: publicTypes.Node })
export class Sector {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('代码', 'Code') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
}
