import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../language/language";
import { ConsoleLink } from "../ui/ConsoleLink";
import styles from "./SideMenu.module.css";
import type { SliceEntry } from "./slices";

function isBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}

/** The slices this person may open, in the order of the work; the open slice shows its ledgers. */
export function SideMenu({ entries }: { readonly entries: readonly SliceEntry[] }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const { pathname } = useLocation();
  return (
    <nav className={styles["menu"]} aria-label={t("app.menu")}>
      <ul>
        <li>
          <ConsoleLink href="/" aria-current={pathname === "/" ? "page" : undefined}>
            {t("slices.home")}
          </ConsoleLink>
        </li>
        {entries.map((slice) => {
          const path = slice.page ?? slice.looks[0]?.path;
          if (path === undefined) return null;
          const here = slice.looks.find((look) => isBelow(pathname, look.path));
          const isHere = here !== undefined || pathname === slice.page;
          const isAlone = slice.looks.length <= 1;
          return (
            <li key={slice.name} data-parent={here !== undefined && !isAlone}>
              <ConsoleLink href={path} aria-current={isAlone && isHere ? "page" : undefined}>
                {t(`slices.${slice.name}`)}
              </ConsoleLink>
              {here === undefined || isAlone ? null : (
                <ul>
                  {slice.looks.map((look) => (
                    <li key={look.type}>
                      <ConsoleLink href={look.path} aria-current={look === here ? "page" : undefined}>
                        {labelText(look.title)}
                      </ConsoleLink>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
