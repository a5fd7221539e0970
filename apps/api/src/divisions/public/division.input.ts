import { Field, ID, InputType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';

@InputType({ description: bilingual('按哪一项查找区(县),只填一项', 'How a district is found; exactly one') })
export class DistrictBy {
  @Field(() => ID, { nullable: true, description: bilingual('编号', 'Id') })
  id?: string;
  @Field(() => String, { nullable: true, description: bilingual('6 位区划代码', 'Division code, 6 digits') })
  code?: string;
}

@InputType({ description: bilingual('按哪一项查找村(社区),只填一项', 'How a village is found; exactly one') })
export class VillageBy {
  @Field(() => ID, { nullable: true, description: bilingual('编号', 'Id') })
  id?: string;
  @Field(() => String, { nullable: true, description: bilingual('12 位区划代码', 'Division code, 12 digits') })
  code?: string;
}

@InputType({ description: bilingual('村(社区)筛选', 'Filter of villages') })
export class VillageFilter {
  @Field(() => String, { nullable: true, description: bilingual('6 位区划代码', 'Division code of a district, 6 digits') })
  districtCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('9 位镇街代码', 'Division code of a town, 9 digits') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('名称含', 'Words in the name') })
  text?: string;
}
