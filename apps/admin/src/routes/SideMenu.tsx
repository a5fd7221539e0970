import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../ui/ConsoleLink";
import styles from "./ConsoleFrame.module.css";
import type { SliceEntry } from "./slices";

/** The slices this person may open, in the order of the work. */
export function SideMenu({ entries }: { readonly entries: readonly SliceEntry[] }): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isHere = (href: string): boolean =>
    href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
  return (
    <nav className={styles["menu"]} aria-label={t("app.menu")}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.name}>
            <ConsoleLink href={entry.href} aria-current={isHere(entry.href) ? "page" : undefined}>
              {t(`slices.${entry.name}`)}
            </ConsoleLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
