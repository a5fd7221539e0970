import { Field, ID, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { Adoption, Resolution, SuggestionState } from '../suggestion.enums.js';
import { Organization } from '../../divisions/public/organization.type.js';
import { Sector } from '../../divisions/public/sector.type.js';
import { Town } from '../../divisions/public/town.type.js';
import { Village } from '../../divisions/public/village.type.js';

@ObjectType({
  description: bilingual('已公开的人民建议', 'A published suggestion'),
  implements: publicTypes.Node,
})
export class Suggestion {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('公开标题', 'Title, edited for the public') })
  title!: string;
  @Field(() => String, { description: bilingual('公开内容', 'Text, edited for the public') })
  content!: string;
  @Field(() => SuggestionState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => Sector, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  mainSector!: Sector | null;
  @Field(() => Organization, { nullable: true, description: bilingual('承办单位', 'Unit that handles it') })
  leadOrganization!: Organization | null;
  @Field(() => Adoption, { nullable: true, description: bilingual('采纳情况', 'Result for the suggestion') })
  adoption!: string | null;
  @Field(() => Resolution, { nullable: true, description: bilingual('解决程度', 'Result for the matter') })
  resolution!: string | null;
  @Field(() => Boolean, { nullable: true, description: bilingual('是否优秀建议', 'Whether it was selected as excellent') })
  isExcellent!: boolean | null;
  @Field(() => DateTimeScalar, { description: bilingual('公开时间', 'When it was published') })
  publishedAt!: string;
}

export const SuggestionConnection = publicTypes.connectionOf('Suggestion', () => Suggestion);
