import { importTargetOf } from '../register/register-import.js';
import type { Slice } from '../slice.js';
import type { ImportTarget } from './import-target.js';

/** Everything that files are imported into: the registers, and what slices bring beside them. */
export function importTargets(slices: readonly Pick<Slice, 'registers' | 'imports'>[]): ReadonlyMap<string, ImportTarget> {
  const targets = slices.flatMap(({ registers = [], imports = [] }) => [...registers.map(importTargetOf), ...imports]);
  return new Map(targets.map((target) => [target.name, target]));
}
