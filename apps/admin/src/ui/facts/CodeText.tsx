import type { ReactNode } from "react";
import { useCodeText } from "./code-label";

/** `C类 可以马上办` and `Class C: can be handled at once` say first what the code is called, then what it means. */
const CALLED = /^(\S+类)(?= )|^(Class \S+)(?=: )/;

interface CodeTextProps {
  readonly list: string;
  readonly code: string;
  /** In a column only what the code is called; the whole shows on hover. */
  readonly isCell?: boolean;
}

/** A code in the words of its list. */
export function CodeText({ list, code, isCell = false }: CodeTextProps): ReactNode {
  const text = useCodeText()(list, code);
  return isCell ? (
    <span className="cut" title={text}>
      {CALLED.exec(text)?.[0] ?? text}
    </span>
  ) : (
    text
  );
}
