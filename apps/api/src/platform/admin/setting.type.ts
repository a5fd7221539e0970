import { Field, ID, ObjectType } from 'type-graphql';
import { adminTypes } from '../graph/admin-types.js';
import { bilingual } from '../graph/descriptions.js';
import { Move } from '../graph/move-type.js';
import { DateScalar } from '../graph/scalars.js';

@ObjectType({ description: bilingual('设置的一个取值', 'One value of a setting') })
export class SettingValue {
  @Field(() => String, { description: bilingual('取值', 'Value, in Chinese') })
  text!: string;
  @Field(() => String, { description: bilingual('取值(英文)', 'Value, in English') })
  textEn!: string;
  @Field(() => DateScalar, { description: bilingual('自', 'From which day on') })
  validFrom!: string;
  @Field(() => String, { nullable: true, description: bilingual('修改人', 'Who changed it') })
  changedByName!: string | null;
}

@ObjectType({ description: bilingual('设置的一次修改', 'A change of a setting') })
export class SettingChange {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('取值', 'Value, in Chinese') })
  text!: string;
  @Field(() => String, { description: bilingual('取值(英文)', 'Value, in English') })
  textEn!: string;
  @Field(() => DateScalar, { description: bilingual('自', 'From which day on') })
  validFrom!: string;
}

@ObjectType({ description: bilingual('系统设置', 'A setting of the district') })
export class Setting {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('设置', 'Name, in Chinese') })
  name!: string;
  @Field(() => String, { description: bilingual('设置(英文)', 'Name, in English') })
  nameEn!: string;
  @Field(() => String, { description: bilingual('作用', 'What it takes effect on, in Chinese') })
  effect!: string;
  @Field(() => String, { description: bilingual('当前取值', 'Value today, in Chinese') })
  current!: string;
  @Field(() => String, { description: bilingual('当前取值(英文)', 'Value today, in English') })
  currentEn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('自何日起;默认值为空', 'Since when; null for the default') })
  since!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('下一取值', 'Next value, in Chinese') })
  next!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('下一取值自', 'From which day on the next value holds') })
  nextFrom!: string | null;
  @Field(() => [SettingValue], { description: bilingual('历次取值,新的在前', 'All values, newest first') })
  history!: SettingValue[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

export const SettingList = adminTypes.listOf('Setting', () => Setting);
