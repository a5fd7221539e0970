import type { Act } from '../platform/operation/act.js';

/** Refuses a day to come, and one before `notBefore`. */
export function requireDay(act: Act, day: string | undefined, path: string | readonly string[], notBefore?: string | null): void {
  if (day === undefined) return;
  if (day > act.today || (notBefore && day < notBefore)) act.refuse('INVALID', path);
}
