import type { FormField } from "@doorstep/schema/form-field";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { toInput } from "./form-values";
import type { FormValues } from "./form-values";
import { draftKey, dropDraft, keepDraft, readDraft } from "./move-draft";
import type { MoveDraft } from "./move-draft";

const PAUSE_MS = 400;

interface HeldDraft {
  /** True from the first change until the form is sent or its draft dropped. */
  readonly isDirty: RefObject<boolean>;
  /** A draft of an earlier visit that was neither restored nor dropped. */
  readonly offered: MoveDraft | null;
  readonly savedAt: string | null;
  readonly keep: (values: FormValues) => void;
  /** The offered draft was put into the form. */
  readonly restore: () => void;
  readonly drop: () => void;
}

/** Keeps what is typed on this machine, a moment after each change, and offers it at the next visit. */
export function useMoveDraft(mutation: string, rowId: string | null, fields: readonly FormField[]): HeldDraft {
  const key = draftKey(mutation, rowId);
  const isDirty = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const [offered, setOffered] = useState(() => readDraft(key));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useMemo(
    () => ({
      isDirty,
      offered,
      savedAt,
      keep: (values) => {
        isDirty.current = true;
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => {
          const at = new Date().toISOString();
          keepDraft(key, { at, input: toInput(fields, values) });
          setSavedAt(at);
          setOffered(null);
        }, PAUSE_MS);
      },
      restore: () => {
        isDirty.current = true;
        setOffered(null);
      },
      drop: () => {
        isDirty.current = false;
        window.clearTimeout(timer.current);
        dropDraft(key);
        setOffered(null);
        setSavedAt(null);
      },
    }),
    [key, fields, offered, savedAt],
  );
}
