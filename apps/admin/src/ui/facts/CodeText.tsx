import type { ReactNode } from "react";
import { useCodeText } from "./code-label";
import type { CodeListName } from "./code-label";

/** A code in the words of its list. */
export function CodeText({ list, code }: { readonly list: CodeListName; readonly code: string }): ReactNode {
  return useCodeText()(list, code);
}
