import type { FigureInput } from "@doorstep/schema/admin/graphql";
import { useQuery } from "@tanstack/react-query";
import { Button, List, Pagination, Skeleton, Space } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../../ui/ConsoleLink";
import { FaultState } from "../../ui/FaultState";
import type { Indicator, Opened } from "./board-queries";
import { recordsQuery } from "./board-queries";
import type { BoardState } from "./board-state";
import { useFigureText } from "./use-figure-text";

interface IndicatorRecordsProps {
  readonly state: BoardState;
  readonly indicator: Indicator;
  readonly request: FigureInput;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}

/** The records behind the numerator and the denominator, with the way to their ledger. */
export function IndicatorRecords({ state, indicator, request, opened, onOpen }: IndicatorRecordsProps): ReactNode {
  const { t } = useTranslation();
  const text = useFigureText();
  const { numerator, denominator } = text.parts(indicator);
  const open = (part: Opened["part"]): void => onOpen({ part, townCode: null, page: 1 });
  return (
    <>
      <h3>{t("indicators.records")}</h3>
      <Space wrap>
        <Button size="small" onClick={() => open("NUMERATOR")}>{t("indicators.show", { what: numerator })}</Button>
        {denominator === null || denominator === undefined ? null : (
          <Button size="small" onClick={() => open("DENOMINATOR")}>{t("indicators.show", { what: denominator })}</Button>
        )}
      </Space>
      {opened === null ? null : <OpenedRecords state={state} request={request} opened={opened} onOpen={onOpen} />}
    </>
  );
}

type OpenedRecordsProps = Pick<IndicatorRecordsProps, "state" | "request" | "onOpen"> & { readonly opened: Opened };

function OpenedRecords({ state, request, opened, onOpen }: OpenedRecordsProps): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(recordsQuery(state, request, opened));
  if (error !== null) return <FaultState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active title={false} />;
  return (
    <div aria-live="polite">
      <p>
        {t("indicators.recordCount", { count: data.totalItems })}{" "}
        {data.ledger === null || data.ledger === undefined ? null : <ConsoleLink href={data.ledger}>{t("indicators.ledger")}</ConsoleLink>}
      </p>
      <List
        size="small"
        dataSource={data.items}
        rowKey="id"
        renderItem={({ label, link }) => <List.Item>{link === null || link === undefined ? label : <ConsoleLink href={link}>{label}</ConsoleLink>}</List.Item>}
      />
      <Pagination size="small" current={opened.page} pageSize={20} total={data.totalItems} showSizeChanger={false} onChange={(page) => onOpen({ ...opened, page })} />
    </div>
  );
}
