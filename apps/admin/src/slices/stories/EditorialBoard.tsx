import { recordPages } from "@doorstep/schema/admin/record-pages";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sendTrusted } from "../../graph/send-document";
import { useLabel } from "../../language/language";
import { ConsoleLink } from "../../ui/ConsoleLink";
import { CodeText } from "../../ui/facts/CodeText";
import { codeLabel } from "../../ui/facts/code-label";
import { shortInstantText } from "../../ui/facts/date-text";
import { FaultState } from "../../ui/FaultState";
import type { LedgerPage } from "../../ui/ledger/ledger-definition";
import home from "../home/HomePage.module.css";
import styles from "./EditorialBoard.module.css";

/** The columns of the board: in what waits for somebody the oldest comes first. */
const COLUMNS = [
  { state: "DRAFT", sort: { field: "CREATED_AT", direction: "DESC" } },
  { state: "SUBMITTED", sort: { field: "CREATED_AT", direction: "ASC" } },
  { state: "APPROVED", sort: { field: "CREATED_AT", direction: "ASC" } },
  { state: "PUBLISHED", sort: { field: "PUBLISHED_AT", direction: "DESC" } },
] as const;
type Column = (typeof COLUMNS)[number];

/** So many stories of a column are shown; its heading opens all of them. */
const SHOWN = 8;

interface Story {
  readonly id: string;
  readonly title: string;
  readonly format: string;
  readonly publishedAt: string | null;
}

function storiesQuery({ state, sort }: Column) {
  return {
    queryKey: ["ledger", "stories", "board", state],
    queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<LedgerPage<Story>> => {
      const variables = { page: 1, pageSize: SHOWN, filter: { states: [state] }, sort };
      const data = (await sendTrusted(recordPages["Story"]?.listDocumentId ?? "", variables, signal)) as Record<string, LedgerPage<Story>>;
      return data["stories"] ?? { items: [], totalItems: 0 };
    },
  };
}

function StoryColumn({ column }: { readonly column: Column }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const { data, error, refetch } = useQuery(storiesQuery(column));
  const words = labelText(codeLabel("StoryState", column.state));
  return (
    <section className={home["panel"]} aria-label={words}>
      <h2>
        <ConsoleLink href={`/stories?states=${column.state}`}>
          {words} <strong className="number">{data?.totalItems ?? ""}</strong>
        </ConsoleLink>
      </h2>
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Skeleton active title={false} /> : null}
      {data?.totalItems === 0 ? <p className="soft">{t("empty.noData")}</p> : null}
      <ul className={home["events"]}>
        {(data?.items ?? []).map((story) => (
          <li key={story.id} className={styles["story"]}>
            <ConsoleLink href={`/stories/${story.id}`}>{story.title}</ConsoleLink>
            <span className="soft">
              <CodeText list="StoryFormat" code={story.format} />
              {story.publishedAt === null ? null : <span className="number"> {shortInstantText(story.publishedAt)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The stories by the state of their work, from draft to publication. */
export function EditorialBoard(): ReactNode {
  return (
    <div className={styles["board"]}>
      {COLUMNS.map((column) => (
        <StoryColumn key={column.state} column={column} />
      ))}
    </div>
  );
}
