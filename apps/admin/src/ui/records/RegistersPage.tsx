import { RegisterCountsDocument } from "@doorstep/schema/admin/graphql";
import { useQuery } from "@tanstack/react-query";
import { Flex } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../graph/send-document";
import { useLabel } from "../../language/language";
import { ConsoleLink } from "../ConsoleLink";
import { FaultState } from "../FaultState";
import { PageHead } from "../PageHead";
import type { RecordLook } from "./record-look";
import styles from "./RegistersPage.module.css";

interface RegistersPageProps {
  readonly title: string;
  /** Part of the platform whose rows are counted; null counts all of them. */
  readonly slice: string | null;
  readonly looks: readonly RecordLook[];
}

/** The registers of a part of the platform, each with its number of rows. Those that the viewer may not read are left out. */
export function RegistersPage({ title, slice, looks }: RegistersPageProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const { data, error, refetch } = useQuery({
    queryKey: ["registers", slice],
    queryFn: ({ signal }) => send(RegisterCountsDocument, { slice }, signal),
  });
  const counts = new Map(data?.registerCounts.map(({ type, count }) => [type, count]));
  const shown = data === undefined ? looks : looks.filter((look) => counts.has(look.type));
  return (
    <>
      <PageHead title={title} />
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      <ul className={styles["registers"]}>
        {shown.map((look) => (
          <li key={look.type}>
            <ConsoleLink href={look.path} className={styles["register"] ?? ""}>
              <Flex justify="space-between" gap={12} align="baseline">
                <span>{labelText(look.title)}</span>
                <span className="number soft">
                  {counts.has(look.type) ? t("ledger.rows", { count: counts.get(look.type) ?? 0 }) : ""}
                </span>
              </Flex>
            </ConsoleLink>
          </li>
        ))}
      </ul>
    </>
  );
}
