import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Tier } from '../../divisions/division.enums.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { ProjectState, ScheduleLight } from '../project.enums.js';

@InputType({ description: bilingual('按编号或项目编号查一个项目,二者填一', 'A project by its id or by its code; exactly one of them') })
export class ProjectBy {
  @Field(() => ID, { nullable: true, description: bilingual('编号', 'Id') })
  id?: string;
  @Field(() => String, {
    nullable: true,
    description: bilingual(
      '项目编号,如 2024-V-990101001200-01;各区县重号时写作 区划代码/编号,如 990101/2024-17',
      'Code, such as 2024-V-990101001200-01; where districts share a code, district/code such as 990101/2024-17',
    ),
  })
  code?: string;
}

@InputType({ description: bilingual('项目筛选', 'Filter of projects') })
export class ProjectFilter {
  @Field(() => String, { nullable: true, description: bilingual('6 位区划代码', 'Division code of a district, 6 digits') })
  districtCode?: string;
  @Field(() => Int, { nullable: true, description: bilingual('计划年度', 'Plan year') })
  planYear?: number;
  @Field(() => [Tier], { nullable: true, description: bilingual('层级', 'Tiers') })
  tier?: string[];
  @Field(() => String, { nullable: true, description: bilingual('9 位镇街代码', 'Division code of a town, 9 digits') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('12 位村居代码', 'Division code of a village, 12 digits') })
  villageCode?: string;
  @Field(() => [ProjectState], { nullable: true, description: bilingual('状态', 'States') })
  state?: string[];
  @Field(() => ID, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  sectorId?: string;
  @Field(() => [ScheduleLight], { nullable: true, description: bilingual('进度灯', 'Schedule lights') })
  light?: string[];
  @Field(() => String, { nullable: true, description: bilingual('名称含', 'Words in the title') })
  text?: string;
}

const ProjectOrderField = { LISTED_ON: 'LISTED_ON', PROGRESS: 'PROGRESS', COMPLETED_ON: 'COMPLETED_ON' } as const;
registerEnumType(ProjectOrderField, {
  name: 'ProjectOrderField',
  description: bilingual('项目的排序字段', 'What projects are ordered by'),
  valuesConfig: {
    LISTED_ON: { description: bilingual('列入日期', 'Day of listing') },
    PROGRESS: { description: bilingual('形象进度', 'Progress') },
    COMPLETED_ON: { description: bilingual('完工日期,未完工的视为最早', 'Day of completion; not completed counts as earliest') },
  },
});

@InputType({ description: bilingual('项目的排序', 'Order of projects') })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}
