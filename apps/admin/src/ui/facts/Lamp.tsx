import type { ReactNode } from "react";
import { useCodeText } from "./code-label";
import styles from "./Lamp.module.css";

/** Lag signal of a project, a duty or a deadline. */
export type LampColor = "GREEN" | "YELLOW" | "RED" | "BLUE" | "GREY";

/** Shapes tell the lamps apart without colour. */
const SHAPES: Record<LampColor, string> = { GREEN: "●", YELLOW: "▲", RED: "■", BLUE: "✓", GREY: "○" };

interface LampProps {
  readonly color: LampColor;
  /** Replaces the lamp's own word, such as "剩 3 个工作日". */
  readonly word?: string;
}

/** A lamp: word, shape and colour together. */
export function Lamp({ color, word }: LampProps): ReactNode {
  const codeText = useCodeText();
  return (
    <span className={styles["lamp"]} data-lamp={color}>
      <span aria-hidden="true" className={styles["shape"]}>
        {SHAPES[color]}
      </span>
      <span className="number">{word ?? codeText("ScheduleLight", color)}</span>
    </span>
  );
}
