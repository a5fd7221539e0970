import type { Label } from "@doorstep/schema/form-field";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { ConsoleLink } from "../ConsoleLink";
import styles from "./DetailTabs.module.css";

interface DetailTabsProps {
  /** Address of the record. */
  readonly path: string;
  /** Key of the open tab; undefined for the first one. */
  readonly open: string | undefined;
  readonly tabs: readonly { readonly key: string; readonly label: Label }[];
}

/** The parts of a record as links, so that each has an address; they wrap where antd's tabs would hide some. */
export function DetailTabs({ path, open, tabs }: DetailTabsProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  return (
    <nav aria-label={t("detail.parts")}>
      <ul className={styles["tabs"]}>
        <li>
          <ConsoleLink href={path} aria-current={open === undefined ? "page" : undefined}>
            {t("detail.facts")}
          </ConsoleLink>
        </li>
        {tabs.map(({ key, label }) => (
          <li key={key}>
            <ConsoleLink href={`${path}?tab=${key}`} aria-current={open === key ? "page" : undefined}>
              {labelText(label)}
            </ConsoleLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
