import { useEffect, useRef } from "react";

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

interface ShortcutOptions {
  /** The shortcut needs Ctrl, or Command on a Mac, and then also works inside fields. */
  readonly withControl?: boolean;
  readonly isOff?: boolean;
}

/** Runs `action` on a key. Single keys are off inside input fields and while a dialog is open. */
export function useShortcut(key: string, action: () => void, options: ShortcutOptions = {}): void {
  const current = useRef(action);
  current.current = action;
  const { withControl = false, isOff = false } = options;
  useEffect(() => {
    if (isOff) return undefined;
    const listener = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key.toLowerCase() || event.isComposing) return;
      const hasControl = event.ctrlKey || event.metaKey;
      if (withControl !== hasControl || event.altKey) return;
      if (!withControl && (isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null)) return;
      event.preventDefault();
      current.current();
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [key, withControl, isOff]);
}
