import { Field, ID, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { ScheduleLight } from '../../projects/project.enums.js';

@ObjectType({ description: bilingual('待办计数', 'Count of open work') })
export class WorkCount {
  @Field(() => String, { description: bilingual('原因', 'Reason') })
  reason!: string;
  @Field(() => String, { description: bilingual('名称', 'Label') })
  label!: string;
  @Field(() => String, { description: bilingual('英文名称', 'English label') })
  labelEn!: string;
  @Field(() => Int, { description: bilingual('件数', 'Count') })
  count!: number;
  @Field(() => ScheduleLight, { nullable: true, description: bilingual('信号灯', 'Lamp') })
  lamp!: string | null;
  @Field(() => String, { description: bilingual('链接', 'Link inside the console') })
  link!: string;
}

@ObjectType({ description: bilingual('本周任务', 'Duty of the week') })
export class WeekDuty {
  @Field(() => DateTimeScalar, { description: bilingual('截止时刻', 'Due') })
  dueAt!: string;
  @Field(() => Int, { description: bilingual('应报', 'Due count') })
  dueCount!: number;
  @Field(() => Int, { description: bilingual('已报', 'Done count') })
  doneCount!: number;
  @Field(() => String, { description: bilingual('链接', 'Link inside the console') })
  link!: string;
}

@ObjectType({ description: bilingual('辖区指标', 'Figure of my scope') })
export class ScopeFigure {
  @Field(() => String, { description: bilingual('指标', 'Key') })
  key!: string;
  @Field(() => String, { description: bilingual('名称', 'Label') })
  label!: string;
  @Field(() => String, { description: bilingual('英文名称', 'English label') })
  labelEn!: string;
  @Field(() => String, { description: bilingual('数值', 'Text of the value') })
  text!: string;
  @Field(() => ScheduleLight, { nullable: true, description: bilingual('信号灯', 'Lamp') })
  lamp!: string | null;
  @Field(() => String, { description: bilingual('链接', 'Link inside the console') })
  link!: string;
}

@ObjectType({ description: bilingual('动态', 'Recent event') })
export class RecentEvent {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => DateTimeScalar, { description: bilingual('时刻', 'At') })
  at!: string;
  @Field(() => String, { nullable: true, description: bilingual('经办人', 'Actor') })
  actorName!: string | null;
  @Field(() => String, { description: bilingual('动作', 'Label') })
  label!: string;
  @Field(() => String, { description: bilingual('动作英文', 'English label') })
  labelEn!: string;
  @Field(() => String, { description: bilingual('事项', 'Title') })
  title!: string;
  @Field(() => String, { description: bilingual('链接', 'Link inside the console') })
  link!: string;
}

@ObjectType({ description: bilingual('工作台', 'What is to be done today') })
export class Home {
  @Field(() => [WorkCount], { description: bilingual('待办', 'Open work') })
  openWork!: WorkCount[];
  @Field(() => WeekDuty, { nullable: true, description: bilingual('本周', "This week's duty") })
  week!: WeekDuty | null;
  @Field(() => [ScopeFigure], { description: bilingual('我的辖区', 'My scope') })
  scope!: ScopeFigure[];
  @Field(() => [RecentEvent], { description: bilingual('最近动态', 'Recent') })
  recent!: RecentEvent[];
}
