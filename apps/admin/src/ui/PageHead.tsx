import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./PageHead.module.css";

interface PageHeadProps {
  readonly title: string;
  /** Stands before the title, such as the way back. */
  readonly before?: ReactNode;
  readonly actions?: ReactNode;
}

/** The title of a page, which is the title of the browser's tab too, and its actions. */
export function PageHead({ title, before, actions }: PageHeadProps): ReactNode {
  const { t } = useTranslation();
  const app = t("app.name");
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
  return (
    <div className={styles["head"]}>
      <div className={styles["title"]}>
        {before}
        <h1>{title}</h1>
      </div>
      {actions}
    </div>
  );
}
