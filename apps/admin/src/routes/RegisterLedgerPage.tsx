import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RecordLedgerPage } from "../ui/records/RecordLedgerPage";
import type { RecordLook } from "../ui/records/record-look";
import type { SliceEntry } from "./slices";
import { registersPath, SETTINGS_PATH } from "./slices";

interface RegisterLedgerPageProps {
  readonly look: RecordLook;
  /** The slice whose register it is; null for a setting of the district. */
  readonly slice: SliceEntry["name"] | null;
}

/** A ledger that stands on a page of registers, with the way back to that page. */
export function RegisterLedgerPage({ look, slice }: RegisterLedgerPageProps): ReactNode {
  const { t } = useTranslation();
  const parent =
    slice === null
      ? { title: t("ledger.settings"), href: SETTINGS_PATH }
      : { title: `${t(`slices.${slice}`)} · ${t("ledger.registers")}`, href: registersPath(slice) };
  return <RecordLedgerPage look={look} parent={parent} />;
}
