import { Field, ID, Int, ObjectType } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar } from '../../platform/graph/scalars.js';

@ObjectType({ description: bilingual('代理安排', 'Who stands in for an absent member of staff') })
export class Deputy {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('离岗人员', 'Who is absent') })
  absentName!: string;
  @Field(() => String, { description: bilingual('代理人', 'Deputy') })
  deputyName!: string;
  @Field(() => String, { description: bilingual('单位', 'Organisation') })
  organizationName!: string;
  @Field(() => DateScalar, { description: bilingual('首日', 'First day') })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('末日;未开始即取消的为空', 'Last day; null when it was called off before it began') })
  lastOn!: string | null;
  @Field(() => Boolean, { description: bilingual('今天有效', 'Whether it is in force today') })
  isInForce!: boolean;
  @Field(() => String, { nullable: true, description: bilingual('事由', 'Reason') })
  reason!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

export const DeputyList = adminTypes.listOf('Deputy', () => Deputy);
