import type { Register } from '../platform/register/register.js';
import { campaignRegister } from './campaign.register.js';
import { coordinationBodyRegister } from './coordination-body.register.js';
import { gridRegister } from './grid.register.js';
import { organizationRegister } from './organization.register.js';
import { procedureItemRegister } from './procedure-item.register.js';
import { regulatoryDocumentRegister } from './regulatory-document.register.js';
import { sectorRegister } from './sector.register.js';
import { socialGroupRegister } from './social-group.register.js';
import { townRegister } from './town.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const divisionRegisters: readonly Register[] = [
  organizationRegister,
  coordinationBodyRegister,
  campaignRegister,
  regulatoryDocumentRegister,
  townRegister,
  gridRegister,
  sectorRegister,
  socialGroupRegister,
  procedureItemRegister,
];
