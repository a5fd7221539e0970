import { Field, ID, Int, ObjectType } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { OrganizationKind, TownKind, VillageKind } from '../division.enums.js';

@ObjectType({ description: bilingual('镇(街道)', 'A town, township or street office') })
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

@ObjectType({ description: bilingual('村(社区)', 'A village or community') })
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
  @Field(() => Int, { nullable: true, description: bilingual('户数', 'Households') })
  households!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('人口', 'Population, persons') })
  population!: number | null;
}

@ObjectType({ description: bilingual('单位', 'An organisation known to the platform') })
export class Organization {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => OrganizationKind, { description: bilingual('类别', 'Kind') })
  kind!: string;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
}

@ObjectType({ description: bilingual('领域、行业', 'A field of suggestions and projects') })
export class Sector {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('代码', 'Code') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
}

@ObjectType({ description: bilingual('区划(镇街或村居),供选择', 'A town or village to pick from') })
export class Division {
  @Field(() => String, { description: bilingual('区划代码', 'Division code, 9 or 12 digits') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => String, { nullable: true, description: bilingual('所属镇街代码', 'Code of the town that a village lies in') })
  parentCode!: string | null;
  @Field(() => String, { description: bilingual('拼音首字母', 'Initials of the name in pinyin') })
  initials!: string;
}

export const VillageList = adminTypes.listOf('Village', () => Village);
