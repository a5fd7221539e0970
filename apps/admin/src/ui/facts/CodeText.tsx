import type { ReactNode } from "react";
import { useCodeText } from "./code-label";

/** A code in the words of its list. */
export function CodeText({ list, code }: { readonly list: string; readonly code: string }): ReactNode {
  return useCodeText()(list, code);
}
