/** An answer as it came. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The value at a path such as `projects.nodes.0.code`; undefined where there is none. */
export function at(value: Json, path: string): Json {
  let found: Json = value;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object') return undefined;
    found = (found as { readonly [key: string]: Json })[key];
  }
  return found;
}

export function listAt(value: Json, path: string): readonly Json[] {
  const found = at(value, path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/** Text or null; anything else is a fault of the comparison. */
export function textAt(value: Json, path: string): string | null {
  const found = at(value, path) ?? null;
  if (found !== null && typeof found !== 'string') throw new TypeError(`${path} is no text.`);
  return found;
}
