import { Field, ID, InputType } from 'type-graphql';
import { bilingual } from '../graph/descriptions.js';
import { DateScalar } from '../graph/scalars.js';

@InputType({ description: bilingual('操作日志筛选', 'Filter of the audit log') })
export class AuditEntryFilter {
  @Field(() => DateScalar, { nullable: true, description: bilingual('起始日期', 'From this day') })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('截止日期', 'Until this day, with it') })
  to?: string;
  @Field(() => ID, { nullable: true, description: bilingual('操作人', 'Who did it') })
  actorId?: string;
  @Field(() => String, { nullable: true, description: bilingual('操作键', 'Key of the action') })
  action?: string;
  @Field(() => String, { nullable: true, description: bilingual('对象类型', 'Kind of the row') })
  entity?: string;
}
