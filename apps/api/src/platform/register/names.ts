/** `heldOn` → `held_on`. */
export function snake(name: string): string {
  return name.replaceAll(/([A-Z])/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `heldOn` → `HELD_ON`, the member of an enum. */
export function screaming(name: string): string {
  return snake(name).toUpperCase();
}

export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `kind` → `kinds`, `facility` → `facilities`, `class` → `classes`. */
export function plural(name: string): string {
  if (/(s|x|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** The field of the graph that shows a column: `organizerId` → `organizer`, `suggestionIds` → `suggestions`, `townCode` → `town`, `photoIds` → `photos`. */
export function shownName(key: string, kind: string): string {
  if (kind === 'references' || kind === 'files') return plural(key.replace(/Ids$/, ''));
  return kind === 'reference' || kind === 'file' ? key.replace(/(Id|Code)$/, '') : key;
}

/** `held_on` → `heldOn`. */
export function camelFromSnake(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
