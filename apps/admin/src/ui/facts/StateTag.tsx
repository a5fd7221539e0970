import type { ReactNode } from "react";
import { useCodeText } from "./code-label";

import styles from "./StateTag.module.css";

type Tone = "ahead" | "active" | "done" | "stopped";

const DONE = /^(CLOSED|WRITTEN_OFF|EVALUATED|ACCEPTED|ADOPTED|SETTLED|PUBLISHED|CONFIRMED|EFFECTIVE|PAID|REPORTED|REVIEWED|DONE|VERIFIED|SPENT)$/;
const STOPPED = /^(REJECTED|CANCELLED|WITHDRAWN|TRANSFERRED_OUT|MERGED|SUSPENDED|RETURNED|MISSED|REFUSED|FAILED|VOID|REVOKED|DISMISSED|NEEDS_INFO)$/;
const AHEAD = /^(DRAFT|RECEIVED|RESERVED|PROPOSED|DUE|NOMINATED|PLEDGED|EXEMPT|OPEN)$/;

function toneOf(state: string): Tone {
  if (DONE.test(state)) return "done";
  if (STOPPED.test(state)) return "stopped";
  return AHEAD.test(state) ? "ahead" : "active";
}

interface StateTagProps {
  readonly list: string;
  readonly state: string;
}

/** The state of a row in the words of its code list. */
export function StateTag({ list, state }: StateTagProps): ReactNode {
  const codeText = useCodeText();
  return (
    <span className={styles["tag"]} data-tone={toneOf(state)}>
      {codeText(list, state)}
    </span>
  );
}
