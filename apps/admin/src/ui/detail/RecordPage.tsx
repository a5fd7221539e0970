import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../ConsoleLink";
import { EmptyState } from "../EmptyState";
import { FaultState } from "../FaultState";
import { PageHead } from "../PageHead";

interface RecordPageProps<Found> {
  readonly queryKey: readonly unknown[];
  readonly load: (signal: AbortSignal) => Promise<Found | null>;
  readonly children: (found: Found) => ReactNode;
}

/** Loads one record; a record that does not exist and one outside the scope look alike. */
export function RecordPage<Found>({ queryKey, load, children }: RecordPageProps<Found>): ReactNode {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => load(signal) });
  if (isPending) return <Skeleton active title={false} paragraph={{ rows: 10 }} />;
  if (error !== null) {
    return (
      <>
        <PageHead title={t("fault.title")} />
        <FaultState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (data === null) {
    return (
      <>
        <PageHead title={t("fault.notFound")} />
        <EmptyState
          title={t("fault.notFound")}
          hint={t("fault.notFoundHint")}
          action={<ConsoleLink href="/">{t("empty.toHome")}</ConsoleLink>}
        />
      </>
    );
  }
  return children(data);
}
