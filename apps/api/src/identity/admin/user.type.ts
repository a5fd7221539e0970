import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { StaffRole, UserState } from '../role.enums.js';

@ObjectType({ description: bilingual('角色授权', 'A role of a user in a scope and a period') })
export class RoleGrant {
  @Field(() => StaffRole, { description: bilingual('角色', 'Role') })
  role!: string;
  @Field(() => String, { description: bilingual('角色名称', 'Name of the role, in Chinese') })
  label!: string;
  @Field(() => String, { description: bilingual('角色英文名称', 'Name of the role, in English') })
  labelEn!: string;
  @Field(() => String, { description: bilingual('范围代码;空为全区', 'Code of the scope; empty is the whole district') })
  scopeCode!: string;
  @Field(() => String, { nullable: true, description: bilingual('范围名称', 'Name of the town, village or grid') })
  scopeName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('分管领域', 'Sector of a leader') })
  sectorName!: string | null;
  @Field(() => DateScalar, { description: bilingual('自', 'First day') })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('至(不含)', 'First day on which it is over') })
  validTo!: string | null;
}

@ObjectType({ description: bilingual('工作人员', 'A member of staff') })
export class User {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('用户名', 'User name') })
  username!: string;
  @Field(() => String, { description: bilingual('姓名', 'Name') })
  displayName!: string;
  @Field(() => Organization, { description: bilingual('单位', 'Organization') })
  organization!: Organization;
  @Field(() => UserState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Boolean, { description: bilingual('是否已设置密码', 'Whether a password has been set') })
  hasLogin!: boolean;
  @Field(() => Boolean, { description: bilingual('是否演示账号', 'Whether it is a demonstration account') })
  isDemonstration!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('最近登录', 'Last sign-in') })
  lastLoginAt!: string | null;
  @Field(() => [RoleGrant], { description: bilingual('现有及将有的角色', 'Roles held now or later') })
  roles!: RoleGrant[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => Boolean, {
    description: bilingual('可否为其生成设置密码的链接', 'Whether the viewer may make a link to set the password'),
  })
  mayIssuePasswordLink!: boolean;
}

export const UserList = adminTypes.listOf('User', () => User);

@ObjectType({ description: bilingual('设置密码的一次性链接,只显示一次', 'A one-time link to set a password, shown once') })
export class PasswordLink {
  @Field(() => String, { description: bilingual('页面路径,接在系统网址之后', 'Path of the page, behind the address of the system') })
  path!: string;
  @Field(() => DateTimeScalar, { description: bilingual('有效至', 'When it ends') })
  expiresAt!: string;
}
