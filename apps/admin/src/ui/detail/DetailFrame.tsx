import type { Label } from "@doorstep/schema/form-field";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Flex } from "antd";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { BackLink } from "../BackLink";
import type { LedgerRow, RowMove } from "../ledger/ledger-definition";
import { recallRowOrder, rememberOpened } from "../ledger/row-order";
import { MoveDrawer } from "../moves/MoveDrawer";
import { PageHead } from "../PageHead";
import { readFlatSearch, splitHref } from "../split-href";
import { useShortcut } from "../use-shortcut";
import styles from "./DetailFrame.module.css";
import { DetailTabs } from "./DetailTabs";
import { MachineSteps } from "./MachineSteps";
import type { MachineStep } from "./MachineSteps";
import { MoveButtons } from "./MoveButtons";
import { Timeline } from "./Timeline";
import type { TimelineFact } from "./Timeline";

/** A tab of a record beside the first one. */
export interface DetailTab {
  readonly key: string;
  readonly label: Label;
  readonly content: ReactNode;
}

/** What every record with a page of its own has. */
export interface DetailRecord extends LedgerRow {
  readonly state?: string;
  readonly timeline?: readonly TimelineFact[];
}

/** Facts that belong together under a heading of their own. */
export interface DetailGroup {
  readonly label: Label;
  readonly content: ReactNode;
}

interface DetailFrameProps {
  /** Name of the ledger the record is listed in; its order serves J and K. */
  readonly ledger: string;
  readonly listTitle: Label;
  readonly listHref: string;
  readonly stateList: string;
  readonly steps: readonly MachineStep[];
  readonly record: DetailRecord;
  readonly code: string;
  readonly title: string;
  /** State, class, deadline, lead: the line under the title. */
  readonly headline: ReactNode;
  /** Stands beside the buttons of the moves. */
  readonly actions?: ReactNode;
  readonly facts: ReactNode;
  readonly groups?: readonly DetailGroup[];
  readonly tabs?: readonly DetailTab[];
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles["panel"]} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A record's page: head, the machine drawn, facts on the left, the timeline on the right, moves as buttons. */
export function DetailFrame(props: DetailFrameProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const search = readFlatSearch(searchStr);
  const { record, ledger, groups = [], tabs = [] } = props;
  const order = recallRowOrder(ledger);
  const place = order?.hrefs.indexOf(pathname) ?? -1;
  const step = (by: 1 | -1): void => {
    const href = place < 0 ? undefined : order?.hrefs[place + by];
    if (href !== undefined) void navigate({ to: href });
  };
  useShortcut("j", () => step(1));
  useShortcut("k", () => step(-1));
  useEffect(() => {
    // On the way back the address is the list's already while this page still stands.
    if (place >= 0) rememberOpened(pathname);
  }, [pathname, place]);
  useEffect(() => {
    // Without a block the effect would return what browsers now answer here, a promise, and React would call it.
    window.scrollTo(0, 0);
  }, [pathname]);

  const visited = new Set((record.timeline ?? []).flatMap(({ fromState, toState }) => [fromState ?? "", toState ?? ""]).filter((state) => state !== ""));
  const openTab = tabs.find((tab) => tab.key === search["tab"]);
  const { move: _move, on: _on, ...closed } = search;
  const openMove = (move: RowMove): void => {
    void navigate({ to: pathname, search: { ...search, move: move.mutation }, resetScroll: false });
  };
  const back = order?.listHref ?? props.listHref;
  const overview = (
    <div className={record.timeline === undefined ? undefined : styles["columns"]}>
      <div className={styles["stack"]}>
        <Panel title={t("detail.facts")}>{props.facts}</Panel>
        {groups.map((group) => (
          <Panel key={group.label.en} title={labelText(group.label)}>
            {group.content}
          </Panel>
        ))}
      </div>
      {record.timeline === undefined ? null : (
        <Panel title={t("detail.timeline")}>
          <Timeline entries={record.timeline} stateList={props.stateList} />
        </Panel>
      )}
    </div>
  );
  return (
    <>
      <PageHead
        title={props.title}
        before={
          <span className={styles["code"]}>
            <BackLink title={labelText(props.listTitle)} href={back} />
            <span className="number">{props.code}</span>
          </span>
        }
        actions={
          <Flex gap={8} wrap>
            {props.actions}
            <MoveButtons moves={record.moves ?? []} onMove={openMove} />
          </Flex>
        }
      />
      <div className={styles["headline"]}>{props.headline}</div>
      {props.steps.length === 0 || record.state === undefined ? null : (
        <MachineSteps steps={props.steps} state={record.state} visited={visited} />
      )}
      {tabs.length === 0 ? (
        <div className={styles["single"]}>{overview}</div>
      ) : (
        <>
          <DetailTabs path={pathname} open={openTab?.key} tabs={tabs} />
          {openTab === undefined ? overview : <div className={styles["panel"]}>{openTab.content}</div>}
        </>
      )}
      {search["move"] === undefined ? null : (
        <MoveDrawer
          mutation={search["move"]}
          move={record.moves?.find((move) => move.mutation === search["move"]) ?? null}
          row={record}
          rowTitle={props.code || props.title}
          onClose={() => void navigate({ to: splitHref(pathname).path, search: closed, resetScroll: false })}
        />
      )}
    </>
  );
}
