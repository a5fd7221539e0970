import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  readonly title: string;
  readonly hint: string;
  readonly action?: ReactNode;
}

/** Says why there is nothing here and offers one action. */
export function EmptyState({ title, hint, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles["empty"]} role="status">
      <p className={styles["title"]}>{title}</p>
      <p className={styles["hint"]}>{hint}</p>
      {action}
    </div>
  );
}
