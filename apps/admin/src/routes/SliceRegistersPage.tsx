import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RegistersPage } from "../ui/records/RegistersPage";
import type { SliceEntry } from "./slices";
import { settingLooks, slices } from "./slices";

/** The registers of a slice; without a slice the settings of the district. */
export function SliceRegistersPage({ name }: { readonly name: SliceEntry["name"] | null }): ReactNode {
  const { t } = useTranslation();
  const slice = slices.find((entry) => entry.name === name);
  if (slice === undefined) return <RegistersPage title={t("ledger.settings")} slice={null} looks={settingLooks} />;
  return <RegistersPage title={`${t(`slices.${slice.name}`)} · ${t("ledger.registers")}`} slice={slice.name} looks={slice.registers ?? []} />;
}
