import { readStoredJson, writeStoredJson } from "../stored-json";

/** What was typed into a form and not sent, in the shape of the mutation's input. */
export interface MoveDraft {
  readonly at: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const PREFIX = "doorstep.draft.";

/** Key of the draft of one move on one row. */
export function draftKey(mutation: string, rowId: string | null): string {
  return `${PREFIX}${mutation}.${rowId ?? "new"}`;
}

export function readDraft(key: string): MoveDraft | null {
  return readStoredJson<MoveDraft>(key);
}

export function keepDraft(key: string, draft: MoveDraft): void {
  writeStoredJson(key, draft);
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
}

/** Drafts may hold what residents said: they leave the machine with the person who signs out. */
export function dropAllDrafts(): void {
  const keys = Array.from({ length: localStorage.length }, (_none, index) => localStorage.key(index) ?? "");
  for (const key of keys) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
