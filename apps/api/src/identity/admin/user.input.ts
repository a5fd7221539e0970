import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { StaffRole, UserState } from '../role.enums.js';

@InputType({ description: bilingual('用户筛选', 'Filter of users') })
export class UserFilter {
  @Field(() => [UserState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [StaffRole], { nullable: true, description: bilingual('现有角色', 'Roles held today') })
  roles?: string[];
  @Field(() => ID, { nullable: true, description: bilingual('单位', 'Organization') })
  organizationId?: string;
  @Field(() => String, { nullable: true, description: bilingual('姓名或用户名含', 'Words in the name or the user name') })
  text?: string;
}

export const UserSortField = { USERNAME: 'USERNAME', LAST_LOGIN_AT: 'LAST_LOGIN_AT', CREATED_AT: 'CREATED_AT' } as const;
registerEnumType(UserSortField, {
  name: 'UserSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    USERNAME: { description: bilingual('用户名', 'User name') },
    LAST_LOGIN_AT: { description: bilingual('最近登录', 'Last sign-in') },
    CREATED_AT: { description: bilingual('建立时间', 'When it was made') },
  },
});

@InputType({ description: bilingual('用户排序', 'Order of users') })
export class UserSort {
  @Field(() => UserSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}
