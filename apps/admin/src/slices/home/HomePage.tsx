import { HomeDocument } from "@doorstep/schema/admin/graphql";
import type { HomeQuery } from "@doorstep/schema/admin/graphql";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../graph/send-document";
import { useName } from "../../language/language";
import { useMe } from "../../session/me";
import { ConsoleLink } from "../../ui/ConsoleLink";
import { shortInstantText } from "../../ui/facts/date-text";
import { Lamp } from "../../ui/facts/Lamp";
import { FaultState } from "../../ui/FaultState";
import { PageHead } from "../../ui/PageHead";
import { homeBoardOf } from "./home-board";
import styles from "./HomePage.module.css";

const IndicatorBoard = lazy(() => import("../reports/IndicatorBoard").then((file) => ({ default: file.IndicatorBoard })));
const EditorialBoard = lazy(() => import("../stories/EditorialBoard").then((file) => ({ default: file.EditorialBoard })));

type Home = HomeQuery["home"];

function OpenWork({ work }: { readonly work: Home["openWork"] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <section className={styles["panel"]} aria-labelledby="open-work">
      <h2 id="open-work">{t("home.openWork")}</h2>
      {work.length === 0 ? (
        <p>{t("home.noOpenWork")}</p>
      ) : (
        <ul className={styles["counts"]}>
          {work.map((entry) => (
            <li key={entry.reason}>
              <ConsoleLink href={entry.link} className={styles["count"]}>
                {entry.lamp === null ? <span>{nameOf(entry)}</span> : <Lamp color={entry.lamp} word={nameOf(entry)} />}
                <strong className="number">{entry.count}</strong>
              </ConsoleLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Week({ week }: { readonly week: Home["week"] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className={styles["panel"]} aria-labelledby="week">
      <h2 id="week">{t("home.week")}</h2>
      {week === null ? (
        <p>{t("home.noDuty")}</p>
      ) : (
        <ConsoleLink href={week.link}>
          {t("home.weekDuty", { due: shortInstantText(week.dueAt), dueCount: week.dueCount, doneCount: week.doneCount })}
        </ConsoleLink>
      )}
    </section>
  );
}

function Scope({ figures }: { readonly figures: Home["scope"] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <section className={styles["panel"]} aria-labelledby="scope">
      <h2 id="scope">{t("home.scope")}</h2>
      <ul className={styles["counts"]}>
        {figures.map((figure) => (
          <li key={figure.key}>
            <ConsoleLink href={figure.link} className={styles["count"]}>
              {figure.lamp === null ? <span>{nameOf(figure)}</span> : <Lamp color={figure.lamp} word={nameOf(figure)} />}
              <strong className="number">{figure.text}</strong>
            </ConsoleLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recent({ events }: { readonly events: Home["recent"] }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <section className={styles["panel"]} aria-labelledby="recent">
      <h2 id="recent">{t("home.recent")}</h2>
      {events.length === 0 ? (
        <p>{t("home.noRecent")}</p>
      ) : (
        <ul className={styles["events"]}>
          {events.map((event) => (
            <li key={event.id}>
              <time className="number" dateTime={event.at}>
                {shortInstantText(event.at)}
              </time>
              <span>{event.actorName || t("detail.system")}</span>
              <span>{nameOf(event)}</span>
              <ConsoleLink href={event.link}>{event.title}</ConsoleLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** 工作台: what must I do today; every count opens the rows behind it. */
export function HomePage(): ReactNode {
  const { t } = useTranslation();
  const board = homeBoardOf(useMe()?.roles ?? []);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["home"],
    queryFn: ({ signal }) => send(HomeDocument, {}, signal),
  });
  return (
    <>
      <PageHead title={t("home.title")} />
      {isPending ? <Skeleton active title={false} paragraph={{ rows: 8 }} /> : null}
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <div className={styles["home"]}>
          <OpenWork work={data.home.openWork} />
          {board === null ? (
            <>
              <Week week={data.home.week} />
              <Scope figures={data.home.scope} />
            </>
          ) : (
            <Suspense fallback={<Skeleton active title={false} />}>{board === "indicators" ? <IndicatorBoard /> : <EditorialBoard />}</Suspense>
          )}
          <Recent events={data.home.recent} />
        </div>
      )}
    </>
  );
}
