import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { Attachment } from '../../platform/files/admin/attachment.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { EscalationLevel, EscalationState } from '../supervision.enums.js';
import { SupervisionOrder } from './order.type.js';

@ObjectType({ description: bilingual('督办升级', 'A stronger measure after a supervision order') })
export class Escalation {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => SupervisionOrder, { description: bilingual('督办单', 'The order') })
  order!: SupervisionOrder;
  @Field(() => EscalationLevel, { description: bilingual('升级措施', 'Measure') })
  level!: string;
  @Field(() => String, { description: bilingual('提请理由', 'Reason') })
  reason!: string;
  @Field(() => EscalationState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => String, { nullable: true, description: bilingual('提请人', 'Who proposed it') })
  proposedByName!: string | null;
  @Field(() => Organization, { description: bilingual('提请单位', 'Organisation that proposed it') })
  proposedByOrganization!: Organization;
  @Field(() => String, { nullable: true, description: bilingual('批准人', 'Who approved it') })
  approvedByName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('批示', 'Note of the decision') })
  approvalNote!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('执行日期', 'Executed on') })
  executedOn!: string | null;
  @Field(() => Attachment, { nullable: true, description: bilingual('移送的问题线索;限督查和审计', 'Clue of a referral; for inspection and audit alone') })
  clue!: Attachment | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const EscalationList = adminTypes.listOf('Escalation', () => Escalation);
