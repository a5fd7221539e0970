import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { VillageKind } from '../division.enums.js';
import { Town } from './town.type.js';

@ObjectType({ description: bilingual('村(社区)', 'A village or community'), implements: publicTypes.Node })
export class Village {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('12 位区划代码', 'Division code, 12 digits') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => VillageKind, { description: bilingual('类别', 'Kind') })
  kind!: string;
  @Field(() => Town, { description: bilingual('所属镇街', 'The town it belongs to') })
  town!: Town;
}

export const VillageConnection = publicTypes.connectionOf('Village', () => Village);
