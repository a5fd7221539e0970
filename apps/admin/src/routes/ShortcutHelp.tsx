import { Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ShortcutHelp.module.css";

/** The keys of the console. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const keys = [
    ["Ctrl + K", t("shortcuts.palette")],
    ["?", t("shortcuts.help")],
    ["H", t("shortcuts.home")],
    ["F", t("shortcuts.filter")],
    ["J", t("shortcuts.nextRow")],
    ["K", t("shortcuts.previousRow")],
    ["Ctrl + Enter", t("shortcuts.send")],
    ["Esc", t("shortcuts.close")],
  ] as const;
  return (
    <Modal open title={t("shortcuts.title")} footer={null} onCancel={onClose}>
      <dl className={styles["keys"]}>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["off"]}>{t("shortcuts.off")}</p>
    </Modal>
  );
}
