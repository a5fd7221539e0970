import type { AdminContext } from '../../platform/graph/admin-graph.js';

/** The town of a viewer whose roles reach no further than one town; null for the whole district. */
export function townOf({ viewer }: AdminContext): string | null {
  const towns = new Set(viewer.grants.map(({ scopeCode }) => (scopeCode.length >= 9 ? scopeCode.slice(0, 9) : null)));
  const [only] = towns;
  return towns.size === 1 ? (only ?? null) : null;
}
