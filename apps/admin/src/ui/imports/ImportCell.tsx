import { Button, Input } from "antd";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import styles from "./ImportCell.module.css";

interface ImportCellProps {
  /** Row and column, for who does not see the table. */
  readonly label: string;
  readonly text: string;
  readonly isPersonal: boolean;
  readonly problems: readonly string[];
  /** Absent where the cell is only read. */
  readonly onMend?: ((text: string) => Promise<boolean>) | undefined;
}

/** A cell of the file: marked where something is wrong with it, opened by a click or Enter, kept by Enter, left by Esc. */
export function ImportCell({ label, text, isPersonal, problems, onMend }: ImportCellProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const reason = useId();
  const isBad = problems.length > 0;
  const keep = async (): Promise<void> => {
    if (typed === null) return;
    if (typed === text || (await onMend?.(typed)) === true) setTyped(null);
  };
  const shown = typed === null ? (
    onMend === undefined ? (
      <span>{text}</span>
    ) : (
      <Button
        type="text"
        size="small"
        block
        className={styles["open"] ?? ""}
        aria-label={`${label} ${text}`}
        {...(isBad ? { "aria-describedby": reason } : {})}
        onClick={() => setTyped(isPersonal ? "" : text)}
      >
        {text === "" ? "–" : text}
      </Button>
    )
  ) : (
    <Input
      size="small"
      autoFocus
      aria-label={label}
      aria-invalid={isBad}
      value={typed}
      status={isBad ? "error" : ""}
      onChange={({ target }) => setTyped(target.value)}
      onPressEnter={() => void keep()}
      onBlur={() => void keep()}
      onKeyDown={({ key }) => {
        if (key === "Escape") setTyped(null);
      }}
    />
  );
  return (
    <div className={isBad ? styles["bad"] : undefined}>
      {shown}
      {isBad ? (
        <div id={reason} className={styles["reason"]}>
          {problems.join(" ")}
        </div>
      ) : null}
    </div>
  );
}
