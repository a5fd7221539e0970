import { Field, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { OpinionSource } from '../supervision.enums.js';

@ObjectType({ description: bilingual('编辑后公开的评价意见,不记姓名', 'An opinion on a project, edited for the public; nobody is named') })
export class AppraisalOpinion {
  @Field(() => OpinionSource, { description: bilingual('意见来源', 'Whose opinion') })
  source!: string;
  @Field(() => DateScalar, { description: bilingual('发表日期', 'Said on') })
  on!: string;
  @Field(() => String, { description: bilingual('公开文字', 'Words') })
  text!: string;
}
