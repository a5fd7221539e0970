import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useName } from "../../language/language";
import type { BilingualName } from "../../language/language";
import { useCodeText } from "../facts/code-label";
import { instantText } from "../facts/date-text";
import styles from "./Timeline.module.css";

/** One thing that happened to a record: a move, a message, a form, a file. */
export interface TimelineFact extends BilingualName {
  readonly at: string;
  readonly kind: string;
  readonly actorName: string | null;
  readonly text: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
}

interface TimelineProps {
  readonly entries: readonly TimelineFact[];
  /** Code list of the record's states. */
  readonly stateList: string;
}

/** Everything that happened to a record, in one order. */
export function Timeline({ entries, stateList }: TimelineProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const codeText = useCodeText();
  if (entries.length === 0) return <p>{t("detail.noTimeline")}</p>;
  return (
    <ol className={styles["timeline"]}>
      {entries.map((entry) => (
        <li key={`${entry.at}-${entry.kind}-${entry.label}`} data-kind={entry.kind}>
          <p className={styles["line"]}>
            <strong>{nameOf(entry)}</strong>
            {entry.fromState !== null && entry.toState !== null && entry.fromState !== entry.toState ? (
              <span>
                {t("detail.stateChange", {
                  from: codeText(stateList, entry.fromState),
                  to: codeText(stateList, entry.toState),
                })}
              </span>
            ) : null}
          </p>
          {entry.text ? <p className={styles["text"]}>{entry.text}</p> : null}
          <p className={styles["soft"]}>
            <time className="number" dateTime={entry.at}>
              {instantText(entry.at)}
            </time>{" "}
            {entry.actorName ?? t("detail.system")}
          </p>
        </li>
      ))}
    </ol>
  );
}
