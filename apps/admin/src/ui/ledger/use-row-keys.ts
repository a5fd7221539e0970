import { useShortcut } from "../use-shortcut";

function focusRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a.row-link")];
  const now = links.findIndex((link) => link === document.activeElement);
  const next = now < 0 ? (step === 1 ? 0 : links.length - 1) : now + step;
  links[next]?.focus();
}

/** J and K move from row to row, F goes to the first text filter. */
export function useRowKeys(): void {
  useShortcut("j", () => focusRow(1));
  useShortcut("k", () => focusRow(-1));
  useShortcut("f", () => document.querySelector<HTMLInputElement>('[data-shortcut="filter"]')?.focus());
}
