import { Field, InputType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';

@InputType({ description: bilingual('村(社区)筛选', 'Filter of villages') })
export class VillageFilter {
  @Field(() => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('名称含', 'Words in the name') })
  text?: string;
}
