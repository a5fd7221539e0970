import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHead } from "../ui/PageHead";
import { DisplayButton } from "./DisplayButton";
import styles from "./DoorFrame.module.css";

interface DoorFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The frame of the pages before the login. */
export function DoorFrame({ title, lead, children }: DoorFrameProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles["page"]}>
      <header className={styles["top"]}>
        <DisplayButton />
      </header>
      <main className={styles["card"]} id="main">
        <p className={styles["app"]}>{t("app.name")}</p>
        <PageHead title={title} />
        <p className={styles["lead"]}>{lead}</p>
        {children}
      </main>
    </div>
  );
}
