import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization, Sector, Town, Village } from '../../divisions/admin/division.type.js';
import { Attachment } from '../../platform/files/admin/attachment.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { Deadline } from '../../platform/graph/deadline-type.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { Adoption, RejectReason, ReplyVia, Resolution, SuggestionNature, SuggestionState, TriageClass } from '../suggestion.enums.js';
import { Assignment, FollowUp, Reply, ResearchRecord, SuggestionMessage, SuggestionRating } from './handling.type.js';

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
  @Field(() => [Organization], { description: bilingual('协办单位', 'Supporting units') })
  supportingOrganizations!: Organization[];
  @Field(() => String, { description: bilingual('征集渠道', 'How it came in') })
  channelName!: string;
  @Field(() => String, { nullable: true, description: bilingual('来源编号', 'Number at the source') })
  externalRef!: string | null;
  @Field(() => Int, { description: bilingual('计划年度', 'Plan year') })
  planYear!: number;
  @Field(() => DateTimeScalar, { description: bilingual('收到时间', 'When it was received') })
  receivedAt!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('办理期限', 'Day by which it is due') })
  dueOn!: string | null;
  @Field(() => Deadline, { nullable: true, description: bilingual('剩余时间;答复后为空', 'What is left; null when it is replied to') })
  deadline!: Deadline | null;
  @Field(() => Boolean, { nullable: true, description: bilingual('有价值建议', 'Valuable') })
  isValuable!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: bilingual('优秀建议', 'Excellent') })
  isExcellent!: boolean | null;
  @Field(() => Int, { nullable: true, description: bilingual('督办级别,1 至 3;未督办为空', 'Level of supervision, 1 to 3; null when there is none') })
  supervisionLevel!: number | null;
  @Field(() => RejectReason, { nullable: true, description: bilingual('不予受理原因', 'Why it was not accepted') })
  rejectReason!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('转往渠道', 'Route that it was sent to') })
  transferredTo!: string | null;
  @Field(() => ID, { nullable: true, description: bilingual('并入的建议', 'Suggestion that it is joined to') })
  mergedIntoId!: string | null;
  @Field(() => Adoption, { nullable: true, description: bilingual('采纳情况', 'Adoption') })
  adoption!: string | null;
  @Field(() => Resolution, { nullable: true, description: bilingual('解决程度', 'Resolution') })
  resolution!: string | null;
  @Field(() => Boolean, { description: bilingual('是否公开', 'Whether the edited copy is public') })
  isPublic!: boolean;
  @Field(() => String, { nullable: true, description: bilingual('公开标题', 'Title for the public') })
  titlePublic!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('公开内容', 'Text for the public') })
  contentPublic!: string | null;
  @Field(() => [Attachment], { description: bilingual('附件', 'What was sent with it') })
  attachments!: Attachment[];
  @Field(() => Boolean, { description: bilingual('是否留有联系方式', 'Whether the submitter left a contact') })
  hasContact!: boolean;
  @Field(() => Boolean, { description: bilingual('此刻可查阅联系方式,查阅会留痕', 'Whether the viewer may read the contact, which leaves a trace') })
  mayReadContact!: boolean;
  @Field(() => Boolean, { nullable: true, description: bilingual('是否希望答复', 'Whether the submitter wants a reply') })
  wantsReply!: boolean | null;
  @Field(() => ReplyVia, { nullable: true, description: bilingual('希望的答复方式', 'How the submitter wants it') })
  replyVia!: string | null;
  @Field(() => Boolean, { nullable: true, description: bilingual('是否同意公开', 'Whether the submitter agrees to publication') })
  consentPublic!: boolean | null;
  @Field(() => [Assignment], { description: bilingual('交办件', 'Assignments') })
  assignments!: Assignment[];
  @Field(() => [Reply], { description: bilingual('答复,新的在前', 'Replies, newest first') })
  replies!: Reply[];
  @Field(() => [SuggestionMessage], { description: bilingual('往来留言', 'Messages') })
  messages!: SuggestionMessage[];
  @Field(() => [SuggestionRating], { description: bilingual('评价', 'Ratings') })
  ratings!: SuggestionRating[];
  @Field(() => [FollowUp], { description: bilingual('回访', 'Follow-ups') })
  followUps!: FollowUp[];
  @Field(() => [ResearchRecord], { description: bilingual('研究记录', 'Research records') })
  researchRecords!: ResearchRecord[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const SuggestionList = adminTypes.listOf('Suggestion', () => Suggestion);
