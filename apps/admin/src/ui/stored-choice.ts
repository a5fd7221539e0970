import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Reads a choice kept on this machine; anything but one of `choices` counts as the first of them. */
export function readStoredChoice<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const stored = localStorage.getItem(key);
  return choices.find((choice) => choice === stored) ?? choices[0];
}

/** A choice of the person at this machine (theme, text size, density), kept between visits. */
export function useStoredChoice<Choice extends string>(
  key: string,
  choices: readonly [Choice, ...Choice[]],
): readonly [Choice, (choice: Choice) => void] {
  const value = useSyncExternalStore(subscribe, () => readStoredChoice(key, choices));
  const change = useCallback(
    (choice: Choice) => {
      localStorage.setItem(key, choice);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, change];
}
