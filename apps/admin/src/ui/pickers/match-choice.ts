import type { Choice } from "./choices";

/** Pinyin initials of a name: 城厢镇 → cxz. */
export type Initials = (name: string) => string;

/**
 * Whether a choice is found by what was typed: part of the name, start of the code,
 * or pinyin initials (which are looked up only for Latin letters).
 */
export function matchesChoice(choice: Choice, typed: string, initials: Initials): boolean {
  const text = typed.trim().toLowerCase();
  if (text === "") return true;
  if (choice.name.toLowerCase().includes(text)) return true;
  if (choice.code?.toLowerCase().startsWith(text)) return true;
  return /^[a-z]+$/.test(text) && initials(choice.name).includes(text);
}
