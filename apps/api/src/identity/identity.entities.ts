import { ConsentRecord } from './consent-record.entity.js';
import { Deputy } from './deputy.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { User } from './user.entity.js';
import { UserContact } from './user-contact.entity.js';

/** Entities of the slice, for the registry. */
export const identityEntities = [User, UserContact, RoleAssignment, ConsentRecord, Deputy];
