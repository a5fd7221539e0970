import { Field, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { RoleGrant, User } from './user.type.js';

@ObjectType({ description: bilingual('区(县)', 'A district') })
export class District {
  @Field(() => String, { description: bilingual('6 位区划代码', 'Division code, 6 digits') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => Boolean, { description: bilingual('是否演示区', 'Whether it is a demonstration district') })
  isDemo!: boolean;
  @Field(() => DateScalar, { description: bilingual('本区今天', "Today on the district's clock") })
  today!: string;
}

@ObjectType({ description: bilingual('当前登录的人', 'Who is signed in') })
export class Me {
  @Field(() => User, { description: bilingual('用户', 'The user') })
  user!: User;
  @Field(() => District, { description: bilingual('所在区(县)', 'The district') })
  district!: District;
  @Field(() => [RoleGrant], { description: bilingual('今天有效的角色', 'Roles that are valid today') })
  roles!: RoleGrant[];
  @Field(() => [String], { description: bilingual('可打开的模块', 'Parts of the console that the roles may open') })
  menu!: string[];
  @Field(() => [String], {
    description: bilingual('角色在某些记录上可做的操作的键', 'Keys of the moves that the roles may make on some record'),
  })
  moveKeys!: string[];
  @Field(() => Boolean, { description: bilingual('是否演示账号', 'Whether it is a demonstration account') })
  isDemoAccount!: boolean;
}
