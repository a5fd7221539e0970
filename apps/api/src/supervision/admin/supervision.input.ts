import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Tier } from '../../divisions/division.enums.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import {
  AwardState,
  EvaluationRoundState,
  RectificationState,
  RoundKind,
  Severity,
  SupervisionOrderState,
  SupervisorKind,
  SupervisorState,
} from '../supervision.enums.js';

const option = (zh: string, en: string) => ({ nullable: true, description: bilingual(zh, en) });

@InputType({ description: bilingual('监督员筛选', 'Filter of supervisors') })
export class SupervisorFilter {
  @Field(() => [SupervisorState], option('状态', 'States'))
  states?: string[];
  @Field(() => [SupervisorKind], option('类别', 'Kinds'))
  kinds?: string[];
  @Field(() => [Tier], option('层级', 'Tiers'))
  tiers?: string[];
  @Field(() => String, option('镇街代码', 'Code of a town'))
  townCode?: string;
  @Field(() => Boolean, option('只看在任', 'In office only'))
  inOffice?: boolean;
  @Field(() => String, option('聘书编号含', 'Part of the certificate number'))
  text?: string;
}

@InputType({ description: bilingual('监督记录筛选', 'Filter of findings') })
export class SupervisionRecordFilter {
  @Field(() => ID, option('项目', 'Project'))
  projectId?: string;
  @Field(() => ID, option('监督员', 'Supervisor'))
  supervisorId?: string;
  @Field(() => [Severity], option('问题程度', 'Severities'))
  severities?: string[];
  @Field(() => Boolean, option('只看未解决', 'Open ones only'))
  open?: boolean;
  @Field(() => String, option('内容含', 'Words in the finding'))
  text?: string;
}

@InputType({ description: bilingual('评价轮次筛选', 'Filter of rounds') })
export class EvaluationRoundFilter {
  @Field(() => [EvaluationRoundState], option('状态', 'States'))
  states?: string[];
  @Field(() => [RoundKind], option('评价方式', 'Kinds'))
  kinds?: string[];
  @Field(() => String, option('周期', 'Period'))
  period?: string;
}

@InputType({ description: bilingual('回访名单筛选', 'Filter of calls') })
export class SupervisorCallFilter {
  @Field(() => ID, option('评价轮次', 'Round'))
  roundId?: string;
  @Field(() => ID, option('项目', 'Project'))
  projectId?: string;
  @Field(() => Boolean, option('已接通', 'Reached'))
  reached?: boolean;
}

@InputType({ description: bilingual('问卷批次筛选', 'Filter of questionnaires') })
export class QuestionnaireBatchFilter {
  @Field(() => ID, option('评价轮次', 'Round'))
  roundId?: string;
  @Field(() => String, option('镇街代码', 'Code of a town'))
  townCode?: string;
}

@InputType({ description: bilingual('奖补筛选', 'Filter of awards') })
export class AwardFilter {
  @Field(() => [AwardState], option('状态', 'States'))
  states?: string[];
  @Field(() => ID, option('资金来源', 'Funding source'))
  sourceId?: string;
}

@InputType({ description: bilingual('整改筛选', 'Filter of rectification orders') })
export class RectificationOrderFilter {
  @Field(() => [RectificationState], option('状态', 'States'))
  states?: string[];
  @Field(() => ID, option('项目', 'Project'))
  projectId?: string;
  @Field(() => ID, option('责任单位', 'Responsible unit'))
  toOrganizationId?: string;
  @Field(() => Boolean, option('只看逾期', 'Overdue only'))
  overdue?: boolean;
  @Field(() => String, option('单号或问题含', 'Words in number or issues'))
  text?: string;
}

@InputType({ description: bilingual('督办筛选', 'Filter of supervision orders') })
export class SupervisionOrderFilter {
  @Field(() => [SupervisionOrderState], option('状态', 'States'))
  states?: string[];
  @Field(() => ID, option('被督办单位', 'Unit that is hurried'))
  toOrganizationId?: string;
  @Field(() => Boolean, option('只看逾期', 'Overdue only'))
  overdue?: boolean;
  @Field(() => String, option('单号或要求含', 'Words in number or demands'))
  text?: string;
}

export const OrderSortField = { ISSUED_ON: 'ISSUED_ON', DUE_ON: 'DUE_ON' } as const;
registerEnumType(OrderSortField, {
  name: 'OrderSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    ISSUED_ON: { description: bilingual('下达日期', 'Day of issue') },
    DUE_ON: { description: bilingual('期限', 'Due day') },
  },
});

@InputType({ description: bilingual('整改与督办排序', 'Order of orders') })
export class OrderSort {
  @Field(() => OrderSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}
