import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization, Sector, Town, Village } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { SuggestionNature, SuggestionState, TriageClass } from '../suggestion.enums.js';

@ObjectType({ description: bilingual('人民建议', 'A suggestion') })
export class Suggestion {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('受理回执号', 'Receipt number') })
  receiptNo!: string;
  @Field(() => String, { description: bilingual('标题', 'Title') })
  title!: string;
  @Field(() => String, { description: bilingual('内容', 'Text') })
  content!: string;
  @Field(() => SuggestionNature, { description: bilingual('性质', 'Nature') })
  nature!: string;
  @Field(() => SuggestionState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => TriageClass, { nullable: true, description: bilingual('类别', 'Class') })
  triageClass!: string | null;
  @Field(() => Sector, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  mainSector!: Sector | null;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => Organization, { nullable: true, description: bilingual('承办单位', 'Unit that handles it') })
  leadOrganization!: Organization | null;
  @Field(() => DateTimeScalar, { description: bilingual('收到时间', 'When it was received') })
  receivedAt!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('办理期限', 'Day by which it is due') })
  dueOn!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const SuggestionList = adminTypes.listOf('Suggestion', () => Suggestion);
