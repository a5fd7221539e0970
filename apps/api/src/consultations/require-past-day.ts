import type { Act } from '../platform/operation/act.js';

/** Refuses the day of something done that lies in the district's future, or before `earliest`. */
export function requirePastDay(act: Act, path: string, day: string | undefined, earliest?: string | null): void {
  if (day === undefined) return;
  if (day > act.today || (earliest && day < earliest)) act.refuse('INVALID', path);
}
