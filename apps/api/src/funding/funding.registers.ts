import type { Register } from '../platform/register/register.js';
import { inKindDonationRegister } from './in-kind-donation.register.js';
import { serviceMenuRegister } from './service-menu.register.js';
import { serviceOrderRegister } from './service-order.register.js';
import { volunteerActivityRegister } from './volunteer-activity.register.js';
import { volunteerTeamRegister } from './volunteer-team.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const fundingRegisters: readonly Register[] = [
  inKindDonationRegister,
  volunteerTeamRegister,
  volunteerActivityRegister,
  serviceMenuRegister,
  serviceOrderRegister,
];
