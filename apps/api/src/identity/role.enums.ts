import { ROLE_GRANTING } from '@doorstep/domain/role-granting';
import type { GrantableRole } from '@doorstep/domain/role-granting';
import { ROLES } from '@doorstep/domain/roles';
import { USER_STATES } from '@doorstep/domain/machines/user';
import { enumOf } from '../platform/graph/enums.js';

const held = Object.keys(ROLE_GRANTING) as GrantableRole[];
const labels = Object.fromEntries(held.map((role) => [role, ROLES[role]])) as Pick<typeof ROLES, GrantableRole>;

export const StaffRole = enumOf('StaffRole', '角色', 'Role that a user may hold', labels);
export const UserState = enumOf('UserState', '用户状态', 'State of a user', USER_STATES);
