import { requirePublicText } from '../consultations/require-public-text.js';
import type { Act } from '../platform/operation/act.js';

/** Fields of a project, a milestone or a report that residents read once the row is public. */
const PUBLIC_FIELDS = ['title', 'summary', 'content', 'placeText', 'estateName', 'name', 'workDone', 'highlight'] as const;

/** Refuses phone numbers and the like in what residents will read; `path` is where the fields stand in the input. */
export function requirePublicTexts(act: Act, values: object, path: readonly string[] = []): void {
  const given = values as Readonly<Record<string, unknown>>;
  for (const name of PUBLIC_FIELDS) {
    const text = given[name];
    if (typeof text === 'string') requirePublicText(act, [...path, name], text);
  }
}
