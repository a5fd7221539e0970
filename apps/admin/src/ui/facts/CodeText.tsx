import type { ReactNode } from "react";
import { useCodeText } from "./code-label";

interface CodeTextProps {
  readonly list: string;
  readonly code: string;
  /** In a column the text may be cut; the whole shows on hover. */
  readonly isCell?: boolean;
}

/** A code in the words of its list. */
export function CodeText({ list, code, isCell = false }: CodeTextProps): ReactNode {
  const text = useCodeText()(list, code);
  return isCell ? (
    <span className="cut" title={text}>
      {text}
    </span>
  ) : (
    text
  );
}
