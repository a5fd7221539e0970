import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { TownKind } from '../division.enums.js';

@ObjectType({ description: bilingual('镇(街道)', 'A town, township or street office'), implements: publicTypes.Node })
export class Town {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('9 位区划代码', 'Division code, 9 digits') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => TownKind, { description: bilingual('类别', 'Kind') })
  kind!: string;
}
