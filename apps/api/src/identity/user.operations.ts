import type { Operation } from '../platform/operation/operation.js';
import { createUser } from './create-user.js';
import { endRole } from './end-role.js';
import { grantRole } from './grant-role.js';
import { leaveUser } from './leave-user.js';
import { lockUser } from './lock-user.js';
import { unlockUser } from './unlock-user.js';

/** What the admin graph does with users. */
export const userOperations = [createUser, grantRole, endRole, lockUser, unlockUser, leaveUser] as unknown as readonly Operation[];
