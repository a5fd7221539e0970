import { useBlocker } from "@tanstack/react-router";
import { App } from "antd";
import { useRef } from "react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";

/**
 * Asks before something typed is left: on a change of page, of the drawer, of the address, and when the tab closes.
 * Asks only while `isDirty.current` holds, so a sent or untouched form never asks.
 */
export function useUnsavedGuard(isDirty: RefObject<boolean>): void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const isAsking = useRef(false);
  useBlocker({
    enableBeforeUnload: () => isDirty.current,
    shouldBlockFn: async ({ current, next }) => {
      const staysInForm =
        current.pathname === next.pathname && JSON.stringify(current.search) === JSON.stringify(next.search);
      if (!isDirty.current || staysInForm || isAsking.current) return isAsking.current;
      isAsking.current = true;
      const mayLeave = await modal.confirm({
        title: t("move.leaveTitle"),
        content: t("move.leaveText"),
        okText: t("move.leave"),
        cancelText: t("move.stay"),
      });
      isAsking.current = false;
      return !mayLeave;
    },
  });
}
