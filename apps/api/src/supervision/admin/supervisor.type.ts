import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization, Town, Village } from '../../divisions/admin/division.type.js';
import { Tier } from '../../divisions/division.enums.js';
import { Attachment } from '../../platform/files/admin/attachment.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { Project } from '../../projects/admin/project.type.js';
import { Identity, Severity, SupervisionAspect, SupervisorKind, SupervisorState } from '../supervision.enums.js';

@ObjectType({ description: bilingual('监督员包联', 'Which project a supervisor watches') })
export class SupervisorAssignment {
  @Field(() => Supervisor, { description: bilingual('监督员', 'The supervisor') })
  supervisor!: Supervisor;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => DateScalar, { description: bilingual('包联起', 'From') })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('包联止', 'To') })
  validTo!: string | null;
}

@ObjectType({ description: bilingual('监督记录', 'A finding of a supervisor') })
export class SupervisionRecord {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => Supervisor, { description: bilingual('监督员', 'The supervisor') })
  supervisor!: Supervisor;
  @Field(() => SupervisionAspect, { description: bilingual('监督内容', 'Aspect') })
  aspect!: string;
  @Field(() => DateScalar, { description: bilingual('监督日期', 'Day') })
  on!: string;
  @Field(() => String, { description: bilingual('发现的情况', 'Finding') })
  finding!: string;
  @Field(() => Severity, { description: bilingual('问题程度', 'Severity') })
  severity!: string;
  @Field(() => [Attachment], { description: bilingual('现场照片', 'Photographs') })
  photos!: Attachment[];
  @Field(() => String, { nullable: true, description: bilingual('处理情况', 'What was done') })
  answer!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('解决日期', 'Day of the solution') })
  resolvedOn!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

@ObjectType({ description: bilingual('民生实事监督员', 'A supervisor or observer') })
export class Supervisor {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { nullable: true, description: bilingual('姓名', 'Name') })
  name!: string | null;
  @Field(() => SupervisorKind, { description: bilingual('类别', 'Kind') })
  kind!: string;
  @Field(() => Identity, { description: bilingual('身份', 'Identity') })
  identity!: string;
  @Field(() => Tier, { description: bilingual('层级', 'Tier') })
  tier!: string;
  @Field(() => SupervisorState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => Organization, { description: bilingual('推荐单位', 'Nominating unit') })
  nominatedBy!: Organization;
  @Field(() => String, { nullable: true, description: bilingual('聘书编号', 'Certificate number') })
  certificateNo!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('聘任日期', 'Appointed on') })
  appointedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('任期起', 'Term from') })
  activeFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('任期止', 'Term to') })
  termEndsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('离任日期', 'Ended on') })
  endedOn!: string | null;
  @Field(() => Boolean, { description: bilingual('在任', 'In office today') })
  isInOffice!: boolean;
  @Field(() => Boolean, { description: bilingual('同意公开姓名', 'The name may be public') })
  consentPublicName!: boolean;
  @Field(() => Boolean, { description: bilingual('有登录账号', 'Has a login') })
  hasLogin!: boolean;
  @Field(() => Boolean, { description: bilingual('此刻可查阅联系方式,查阅会留痕', 'Whether the viewer may read the contact, which leaves a trace') })
  mayReadContact!: boolean;
  @Field(() => Int, { description: bilingual('包联项目数', 'Projects watched now') })
  assignmentCount!: number;
  @Field(() => [SupervisorAssignment], { description: bilingual('包联项目', 'Projects') })
  assignments!: SupervisorAssignment[];
  @Field(() => [SupervisionRecord], { description: bilingual('监督记录', 'Findings') })
  supervisionRecords!: SupervisionRecord[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const SupervisorList = adminTypes.listOf('Supervisor', () => Supervisor);
export const SupervisionRecordList = adminTypes.listOf('SupervisionRecord', () => SupervisionRecord);
