import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Consultation } from '../../consultations/admin/consultation.type.js';
import { Organization } from '../../divisions/admin/division.type.js';
import { Attachment } from '../../platform/files/admin/attachment.type.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { AcceptanceResult, NextYearDecisionKind, OutputMode, ProjectOriginKind, ResponsibilityRole } from '../project.enums.js';

@ObjectType({ description: bilingual('责任分工', 'Who answers for a project and as what') })
export class ProjectResponsibility {
  @Field(() => ResponsibilityRole, { description: bilingual('责任', 'As what') })
  role!: string;
  @Field(() => Organization, { nullable: true, description: bilingual('单位', 'Organisation') })
  organization!: Organization | null;
  @Field(() => String, { nullable: true, description: bilingual('人员', 'Person') })
  personName!: string | null;
  @Field(() => DateScalar, { description: bilingual('起', 'From') })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('止', 'To') })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('承诺', 'Promise') })
  promise!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('承诺日期', 'Promised on') })
  pledgedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('责任内容', 'Duty: responsibility') })
  dutyResponsibility!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('进度要求', 'Duty: progress') })
  dutyProgress!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('质量要求', 'Duty: quality') })
  dutyQuality!: string | null;
}

@ObjectType({ description: bilingual('项目来源', 'Where a project came from') })
export class ProjectOrigin {
  @Field(() => ProjectOriginKind, { description: bilingual('来源类别', 'Kind') })
  kind!: string;
  @Field(() => DateScalar, { description: bilingual('日期', 'Day') })
  on!: string;
  @Field(() => String, { nullable: true, description: bilingual('说明', 'Note') })
  note!: string | null;
  @Field(() => Suggestion, { nullable: true, description: bilingual('来源建议;看不到即为空', 'The suggestion; null when it is not in scope') })
  suggestion!: Suggestion | null;
  @Field(() => Consultation, { nullable: true, description: bilingual('来源议事;看不到即为空', 'The consultation; null when it is not in scope') })
  consultation!: Consultation | null;
}

@ObjectType({ description: bilingual('实施方案', 'Tasks and implementer of a project') })
export class ImplementationPlan {
  @Field(() => String, { description: bilingual('工作任务', 'Tasks') })
  tasks!: string;
  @Field(() => String, { description: bilingual('实施主体', 'Implementer') })
  implementer!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('审定日期', 'Approved on') })
  approvedOn!: string | null;
  @Field(() => Attachment, { nullable: true, description: bilingual('方案文件', 'The plan as a file') })
  file!: Attachment | null;
}

@ObjectType({ description: bilingual('时间节点', 'A dated step of a project') })
export class Milestone {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('节点名称', 'Name') })
  name!: string;
  @Field(() => DateScalar, { description: bilingual('计划日期', 'Planned on') })
  plannedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('完成日期', 'Done on') })
  doneOn!: string | null;
  @Field(() => DecimalScalar, { description: bilingual('权重(%)', 'Weight in percent') })
  weightPercent!: string;
  @Field(() => String, { nullable: true, description: bilingual('完成情况', 'What shows it') })
  evidence!: string | null;
}

@ObjectType({ description: bilingual('产出', 'A measured result of a project') })
export class ProjectOutput {
  @Field(() => String, { description: bilingual('产出代码,如 BUS_SHELTER', 'Code of the output, such as BUS_SHELTER') })
  code!: string;
  @Field(() => String, { description: bilingual('产出名称', 'Output, in Chinese') })
  name!: string;
  @Field(() => String, { description: bilingual('产出英文名称', 'Output, in English') })
  nameEn!: string;
  @Field(() => String, { description: bilingual('计量单位', 'Unit') })
  unit!: string;
  @Field(() => DecimalScalar, { description: bilingual('数量', 'Quantity') })
  quantity!: string;
  @Field(() => OutputMode, { description: bilingual('产出方式', 'How it came about') })
  mode!: string;
  @Field(() => DateScalar, { description: bilingual('形成日期', 'Day') })
  on!: string;
}

@ObjectType({ description: bilingual('验收记录', 'A check of the finished work') })
export class AcceptanceCheck {
  @Field(() => DateScalar, { description: bilingual('验收日期', 'Day of the check') })
  checkedOn!: string;
  @Field(() => Organization, { description: bilingual('验收单位', 'Accepting unit') })
  organization!: Organization;
  @Field(() => String, { description: bilingual('验收组', 'Team') })
  team!: string;
  @Field(() => Int, { description: bilingual('居民代表签字人数', "Residents' signatures") })
  residentSignatures!: number;
  @Field(() => AcceptanceResult, { description: bilingual('验收结论', 'Result') })
  result!: string;
  @Field(() => String, { nullable: true, description: bilingual('存在问题', 'Defects') })
  defects!: string | null;
  @Field(() => Attachment, { nullable: true, description: bilingual('验收材料', 'Papers of the check') })
  file!: Attachment | null;
}

@ObjectType({ description: bilingual('建后管护', 'Who keeps the work up') })
export class Maintenance {
  @Field(() => Organization, { description: bilingual('管护单位', 'Owner') })
  owner!: Organization;
  @Field(() => String, { description: bilingual('联系方式(单位)', 'Contact of the unit') })
  contact!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('质保期至', 'Warranty until') })
  warrantyUntil!: string | null;
}

@ObjectType({ description: bilingual('销账', "Closing of a project's file") })
export class WriteOff {
  @Field(() => String, { nullable: true, description: bilingual('申请人', 'Who asked for it') })
  requestedByName!: string | null;
  @Field(() => String, { description: bilingual('销账佐证', 'Evidence') })
  evidence!: string;
  @Field(() => String, { description: bilingual('经验', 'Experience') })
  experience!: string;
  @Field(() => String, { description: bilingual('做法', 'Practice') })
  practice!: string;
  @Field(() => String, { description: bilingual('故事', 'Story') })
  story!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('复盘日期', 'Looked back on') })
  lookedBackOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('未评级销账的理由', 'Reason for no grade') })
  notRatedReason!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('资金签核人', 'Who signed the money') })
  financeSignedByName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('资金签核日期', 'Money signed on') })
  financeSignedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('销账人', 'Who approved it') })
  approvedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('销账时间', 'When') })
  at!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('销账文号', 'Document number') })
  docNo!: string | null;
}

@ObjectType({ description: bilingual('批次或精品工程', 'A batch or a programme') })
export class ProjectGroup {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
}


@ObjectType({ description: bilingual('次年去留', 'Whether an item goes on next year') })
export class NextYearDecision {
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
  @Field(() => NextYearDecisionKind, { description: bilingual('决定', 'Decision') })
  decision!: string;
  @Field(() => String, { description: bilingual('理由', 'Reason') })
  reason!: string;
  @Field(() => DateScalar, { description: bilingual('决定日期', 'Decided on') })
  decidedOn!: string;
  @Field(() => String, { nullable: true, description: bilingual('决定人', 'Who decided') })
  decidedByName!: string | null;
}
