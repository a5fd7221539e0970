import type { Label } from "@doorstep/schema/form-field";
import type { ReactNode } from "react";
import { useLabel } from "../../language/language";
import styles from "./FactList.module.css";

/** One fact of a record with its label from the schema. */
export interface Fact {
  readonly label: Label;
  readonly value: ReactNode;
  /** Long texts take the whole width. */
  readonly isWide?: boolean;
}

/** The facts of a record; those without a value are left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const labelText = useLabel();
  return (
    <dl className={styles["facts"]}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ label, value, isWide }) => (
          <div key={label.en} data-wide={isWide === true}>
            <dt>{labelText(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
