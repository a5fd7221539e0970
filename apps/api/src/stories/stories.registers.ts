import type { Register } from '../platform/register/register.js';
import { mediaColumnRegister } from './media-column.register.js';
import { mediaOutletRegister } from './media-outlet.register.js';
import { mediaPlacementRegister } from './media-placement.register.js';
import { residentVoiceRegister } from './resident-voice.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const storiesRegisters: readonly Register[] = [
  mediaPlacementRegister,
  mediaOutletRegister,
  mediaColumnRegister,
  residentVoiceRegister,
];
