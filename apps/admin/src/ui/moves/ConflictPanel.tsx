import type { FormField } from "@doorstep/schema/form-field";
import { Alert, Button, Flex } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { ShownValue } from "../records/ShownValue";
import type { ChangedField } from "./changed-fields";
import styles from "./ConflictPanel.module.css";

interface ConflictPanelProps {
  /** Null until the record has been read anew. */
  readonly changes: readonly ChangedField[] | null;
  /** Puts what the record says now into the form. */
  readonly onTake: (field: FormField) => void;
}

/** Somebody saved before: what differs, field by field, and for each field of the form whose value shall stand. */
export function ConflictPanel({ changes, onTake }: ConflictPanelProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const choice = (asked: FormField): ReactNode => {
    if (taken.includes(asked.name)) return <span role="status">{t("conflict.taken")}</span>;
    return (
      <Button
        size="small"
        aria-label={t("conflict.takeField", { name: labelText(asked.label) })}
        onClick={() => {
          onTake(asked);
          setTaken([...taken, asked.name]);
        }}
      >
        {t("conflict.take")}
      </Button>
    );
  };
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      style={{ marginBottom: 16 }}
      title={t("conflict.title")}
      description={
        changes === null ? (
          t("app.loading")
        ) : (
          <Flex vertical gap={8}>
            <span>{changes.length === 0 ? t("conflict.nothingShown") : t("conflict.lead")}</span>
            {changes.length === 0 ? null : (
              <table className={styles["changes"]}>
                <thead>
                  <tr>
                    <th scope="col">{t("conflict.field")}</th>
                    <th scope="col">{t("conflict.before")}</th>
                    <th scope="col">{t("conflict.now")}</th>
                    <th scope="col">{t("conflict.yours")}</th>
                  </tr>
                </thead>
                <tbody>
                  {changes.map(({ field, before, now, asked }) => (
                    <tr key={field.name}>
                      <th scope="row">{labelText(field.label)}</th>
                      <td>
                        <ShownValue field={field} value={before} isCell />
                      </td>
                      <td>
                        <ShownValue field={field} value={now} isCell />
                      </td>
                      <td>{asked === undefined ? t("conflict.notAsked") : choice(asked)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Flex>
        )
      }
    />
  );
}
