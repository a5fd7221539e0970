import type { Label } from "@doorstep/schema/form-field";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import styles from "./MachineSteps.module.css";

/** A stage of a record's life as people name it, and the states it stands for. */
export interface MachineStep {
  readonly label: Label;
  readonly states: readonly string[];
}

interface MachineStepsProps {
  readonly steps: readonly MachineStep[];
  readonly state: string;
  /** States that the row has been in, as its timeline tells; a stage before the present one without any was left out. */
  readonly visited: ReadonlySet<string>;
}

/** The machine, drawn: stages passed, the stage now, stages left out and ahead. A side state (rejected, merged …) marks none as now. */
export function MachineSteps({ steps, state, visited }: MachineStepsProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const now = steps.findIndex((step) => step.states.includes(state));
  return (
    <ol className={styles["steps"]} aria-label={t("detail.steps")}>
      {steps.map((step, index) => {
        const wasThere = visited.size === 0 || step.states.some((passed) => visited.has(passed));
        const standing = index === now ? "now" : now < 0 || index > now ? "ahead" : wasThere ? "done" : "skipped";
        const words = { done: t("detail.stepDone"), now: t("detail.stepNow"), skipped: t("detail.stepSkipped"), ahead: t("detail.stepAhead") };
        const word = words[standing];
        return (
          <li key={step.label.en} data-standing={standing} aria-current={standing === "now" ? "step" : undefined}>
            <span>{labelText(step.label)}</span>
            <span aria-hidden="true">{{ done: "✓", now: "●", skipped: "–", ahead: "–" }[standing]}</span>
            <span className="visually-hidden">{word}</span>
          </li>
        );
      })}
    </ol>
  );
}
