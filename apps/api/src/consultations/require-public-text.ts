import { findPersonalData } from '@doorstep/domain/text-safety';
import type { Act } from '../platform/operation/act.js';

/** Refuses phone numbers and the like in a text that residents will read. */
export function requirePublicText(act: Act, path: string | readonly string[], text: string | undefined): void {
  if (text !== undefined && findPersonalData(text).length > 0) act.refuse('PERSONAL_DATA', path);
}
