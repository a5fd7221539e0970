import { Tooltip, Typography } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Lamp } from "./Lamp";
import type { LampColor } from "./Lamp";

/** A deadline as the server counts it: working days of the district's calendar, negative when overdue. */
export interface DeadlineFacts {
  readonly dueOn: string;
  readonly workingDaysLeft: number;
  readonly lamp: LampColor;
  /** A year whose work calendar is not known yet. */
  readonly uncertainYear: number | null;
}

/** 剩 3 个工作日, 今天到期 or 超期 2 天, with its lamp; the date on hover. A day that holidays may still move says so. */
export function DeadlineText({ deadline }: { readonly deadline: DeadlineFacts | null }): ReactNode {
  const { t } = useTranslation();
  if (deadline === null) return t("ledger.none");
  const days = deadline.workingDaysLeft;
  const word =
    days > 0 ? t("deadline.left", { days }) : days === 0 ? t("deadline.today") : t("deadline.overdue", { days: -days });
  return (
    <Tooltip title={deadline.dueOn}>
      <span>
        <Lamp color={deadline.lamp} word={word} />
        {deadline.uncertainYear !== null && (
          <Typography.Text type="secondary" style={{ display: "block", fontSize: "0.85em" }}>
            {t("deadline.uncertain", { year: deadline.uncertainYear })}
          </Typography.Text>
        )}
      </span>
    </Tooltip>
  );
}
