import { Field, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { ApprovalBody, ApprovalDecision } from '../consultation.enums.js';

@ObjectType({ description: bilingual('审议环节', 'Decision of one body on the way to approval') })
export class ApprovalStep {
  @Field(() => Int, { description: bilingual('序号', 'Number') })
  no!: number;
  @Field(() => ApprovalBody, { description: bilingual('审议机构', 'Body that decided') })
  body!: string;
  @Field(() => ApprovalDecision, { description: bilingual('审议结果', 'Its decision') })
  decision!: string;
  @Field(() => DateScalar, { description: bilingual('审议日期', 'Decided on') })
  decidedOn!: string;
  @Field(() => String, { nullable: true, description: bilingual('登记人', 'Who recorded it') })
  decidedByName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('文号', 'Document number') })
  docNo!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('意见', 'Opinion') })
  note!: string | null;
}
