const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What no XML document may hold, not even as an entity. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export type Open311Value = Readonly<Record<string, string | boolean | null | readonly string[]>>;

/** A list as GeoReport writes it: `<requests><request>…</request></requests>`; what is not known is an empty element. */
export function open311Xml(list: string, item: string, values: readonly Open311Value[]): string {
  const items = values.map((value) => `<${item}>${Object.entries(value).map(([name, part]) => `<${name}>${partText(part)}</${name}>`).join('')}</${item}>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<${list}>${items.join('')}</${list}>\n`;
}

function partText(part: Open311Value[string]): string {
  const text = part === null ? '' : Array.isArray(part) ? part.join(',') : String(part);
  return text.toWellFormed().replaceAll(UNWRITABLE, '').replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
