import type { Operation } from '../platform/operation/operation.js';
import { createUser } from './create-user.js';
import { endRole } from './end-role.js';
import { endDeputy } from './end-deputy.js';
import { grantRole } from './grant-role.js';
import { handOverUser } from './hand-over-user.js';
import { leaveUser } from './leave-user.js';
import { lockUser } from './lock-user.js';
import { nameDeputy } from './name-deputy.js';
import { unlockUser } from './unlock-user.js';

/** What the admin graph does with users. */
export const userOperations = [createUser, grantRole, endRole, lockUser, unlockUser, handOverUser, leaveUser] as unknown as readonly Operation[];

/** What the admin graph does with deputies. */
export const deputyOperations = [nameDeputy, endDeputy] as unknown as readonly Operation[];
