import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Tier } from '../../divisions/division.enums.js';
import { Organization, Town } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { MemberKind } from '../consultation.enums.js';

@ObjectType({ description: bilingual('协商组成员', 'A seat in a group') })
export class DeliberationMember {
  @Field(() => MemberKind, { description: bilingual('成员类别', 'Kind') })
  kind!: string;
  @Field(() => String, { nullable: true, description: bilingual('姓名', 'Name') })
  name!: string | null;
  @Field(() => Organization, { nullable: true, description: bilingual('所在单位', 'Organisation') })
  organization!: Organization | null;
  @Field(() => DateScalar, { description: bilingual('任期起', 'From') })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('任期止', 'To') })
  validTo!: string | null;
}

@ObjectType({ description: bilingual('民情协商组(5+X)', 'A deliberation group') })
export class DeliberationGroup {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => Tier, { description: bilingual('层级', 'Level') })
  level!: string;
  @Field(() => Town, { description: bilingual('镇街', 'Town') })
  town!: Town;
  @Field(() => DateScalar, { description: bilingual('成立日期', 'Founded on') })
  foundedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('撤销日期', 'Ended on') })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('撤销原因', 'Why it was ended') })
  closingReason!: string | null;
  @Field(() => [DeliberationMember], { description: bilingual('成员', 'Members') })
  members!: DeliberationMember[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

export const DeliberationGroupList = adminTypes.listOf('DeliberationGroup', () => DeliberationGroup);
