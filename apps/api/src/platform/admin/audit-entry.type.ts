import { Field, ID, ObjectType } from 'type-graphql';
import { adminTypes } from '../graph/admin-types.js';
import { bilingual } from '../graph/descriptions.js';
import { DateTimeScalar } from '../graph/scalars.js';

@ObjectType({ description: bilingual('一处改动', 'One value that was changed') })
export class AuditChange {
  @Field(() => String, { description: bilingual('数据表', 'Table') })
  table!: string;
  @Field(() => String, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => String, { nullable: true, description: bilingual('改动前;个人信息不显示', 'Value before; personal values are masked') })
  before!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('改动后;个人信息不显示', 'Value after; personal values are masked') })
  after!: string | null;
}

@ObjectType({ description: bilingual('操作日志', 'An entry of the audit chain') })
export class AuditEntry {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('链上序号', 'Number in the chain') })
  seq!: string;
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
  @Field(() => String, { nullable: true, description: bilingual('操作人;系统或公众为空', 'Who did it; null for the system and the public') })
  actorName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('代何人操作', 'The absent user as whose deputy it was done') })
  actingForName!: string | null;
  @Field(() => String, { description: bilingual('操作键', 'Key of the action') })
  action!: string;
  @Field(() => String, { description: bilingual('操作', 'The action, in Chinese') })
  actionLabel!: string;
  @Field(() => String, { description: bilingual('操作(英文)', 'The action, in English') })
  actionLabelEn!: string;
  @Field(() => String, { description: bilingual('对象类型', 'Kind of the row') })
  entity!: string;
  @Field(() => ID, { nullable: true, description: bilingual('对象编号', 'Id of the row') })
  entityId!: string | null;
  @Field(() => [AuditChange], { description: bilingual('改动', 'What was changed') })
  changes!: AuditChange[];
}

export const AuditEntryList = adminTypes.listOf('AuditEntry', () => AuditEntry);
