import { filterForms } from "@doorstep/schema/admin/filter-forms";
import { moveForms } from "@doorstep/schema/admin/move-forms";
import type { FormField } from "@doorstep/schema/form-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Flex, Pagination } from "antd";
import { useEffect, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { GraphFault } from "../../graph/graph-fault";
import { useLabel } from "../../language/language";
import { MoveButtons } from "../detail/MoveButtons";
import { FaultState } from "../FaultState";
import { MoveDrawer } from "../moves/MoveDrawer";
import { BackLink } from "../BackLink";
import { PageHead } from "../PageHead";
import { useRecordLinks } from "../records/record-links";
import { readFlatSearch, writeFlatSearch } from "../split-href";
import { useStoredChoice } from "../stored-choice";
import { arrangeColumns, initialSettings } from "./column-settings";
import type { LedgerDefinition, LedgerParent, LedgerRow, RowMove } from "./ledger-definition";
import { ledgerTotals } from "./ledger-totals";
import { PAGE_SIZES, readLedgerState, writeLedgerState } from "./ledger-state";
import type { LedgerState } from "./ledger-state";
import { LedgerEmpty } from "./LedgerEmpty";
import { LedgerFilters } from "./LedgerFilters";
import { LedgerTable } from "./LedgerTable";
import { LedgerToolbar } from "./LedgerToolbar";
import { LedgerViews } from "./LedgerViews";
import { rememberRowOrder, showOpened } from "./row-order";
import { useSavedViews } from "./saved-views";
import { useLedgerFiles } from "./use-ledger-files";
import { useRowKeys } from "./use-row-keys";

const NO_FIELDS: readonly FormField[] = [];

/** The moves that make a new row of a type, as far as the viewer may ever make them. */
function makersOf(type: string, moveKeys: readonly string[]): readonly RowMove[] {
  return Object.entries(moveForms).flatMap(([mutation, form]) =>
    form.rowType === type && !form.takesId && moveKeys.includes(form.moveKey ?? "")
      ? [{ key: mutation, mutation, label: form.label.zh, labelEn: form.label.en, isPrimary: true }]
      : [],
  );
}

/** A ledger (台账): views, filters, tools, table and pages, all of it in the address. */
export function Ledger<Row extends LedgerRow>({
  definition,
  parent,
}: {
  readonly definition: LedgerDefinition<Row>;
  /** The page that lists this ledger, where the menu does not. */
  readonly parent?: LedgerParent | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const search = useMemo(() => readFlatSearch(searchStr), [searchStr]);
  const fields = filterForms[definition.filterName] ?? NO_FIELDS;
  const { defaultSort } = definition;
  const state = useMemo(() => readLedgerState(search, fields, defaultSort), [search, fields, defaultSort]);
  const [density, setDensity] = useStoredChoice("doorstep.density", ["compact", "comfortable"]);
  const kept = useSavedViews(definition.name);
  const settings = kept.columns ?? initialSettings(definition.columns);
  const columns = arrangeColumns(definition.columns, settings).filter((column) => !settings.hidden.includes(column.key));
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: ["ledger", definition.name, state],
    queryFn: ({ signal }) => definition.load(state, signal),
    placeholderData: keepPreviousData,
  });
  const files = useLedgerFiles(definition, state, columns);
  useRowKeys();

  const rows = data?.items ?? [];
  const total = data?.totalItems ?? 0;
  const amounts = columns.flatMap((column) => (column.amount === undefined ? [] : (column.field ?? [])));
  const { data: totals } = useQuery(ledgerTotals(definition, state, amounts, total > rows.length));
  const listHref = `${pathname}${writeFlatSearch(writeLedgerState(state, defaultSort))}`;
  useEffect(() => {
    if (data !== undefined) {
      const hrefs = data.items.map((row) => definition.rowHref(row));
      rememberRowOrder(definition.name, { listHref, hrefs });
      showOpened(hrefs);
    }
  }, [data, definition, listHref]);

  const show = (next: LedgerState): void => {
    void navigate({ to: pathname, search: writeLedgerState(next, defaultSort), resetScroll: false });
  };
  const openMove = (row: Row | null, mutation: string): void => {
    // A form that replaces the whole row needs all of it; the ledger holds its columns alone.
    if (row !== null && moveForms[mutation]?.isWholeRow === true) {
      void navigate({ to: definition.rowHref(row), search: { move: mutation } });
      return;
    }
    const on = row === null ? {} : { on: row.id };
    void navigate({
      to: pathname,
      search: { ...writeLedgerState(state, defaultSort), move: mutation, ...on },
      resetScroll: false,
    });
  };
  const { moveKeys, hrefOf } = useRecordLinks();
  const makers = makersOf(definition.type, moveKeys);
  const maker = makers.find((move) => move.mutation === search["move"]);
  const movedRow = rows.find((row) => row.id === search["on"]);
  const isForbidden = error instanceof GraphFault && error.isForbidden;
  const hasFilter = Object.keys(state.filter).length > 0;
  const empty = (
    <LedgerEmpty
      because={isForbidden ? "noScope" : hasFilter ? "noMatch" : "noData"}
      onClear={() => show({ ...state, filter: {}, page: 1 })}
    />
  );
  const title = labelText(definition.title);
  return (
    <>
      <PageHead title={title} {...(parent === undefined ? {} : { before: <BackLink {...parent} /> })} actions={<MoveButtons moves={makers} onMove={(move) => openMove(null, move.mutation)} />} />
      <Flex vertical gap={12}>
        <LedgerViews
          path={pathname}
          views={definition.views}
          kept={kept.views}
          onSave={(name, saved, isShared) => void kept.save(name, saved, isShared)}
          onRemove={(name) => void kept.remove(name)}
          search={writeLedgerState({ ...state, page: 1, pageSize: PAGE_SIZES[0] }, defaultSort)}
        />
        <LedgerFilters
          fields={fields}
          usual={definition.usualFilters}
          filter={state.filter}
          onChange={(filter) => show({ ...state, filter, page: 1 })}
        />
        <Flex justify="space-between" align="center" wrap>
          <span className="number" role="status">
            {data === undefined ? "" : t("ledger.total", { total })}
          </span>
          <LedgerToolbar
            columns={definition.columns}
            settings={settings}
            isCompact={density === "compact"}
            files={files}
            onSettings={(next) => void kept.arrange(next)}
            onRefresh={() => void refetch()}
            onDensity={() => setDensity(density === "compact" ? "comfortable" : "compact")}
          />
        </Flex>
        {error !== null && !isForbidden ? <FaultState error={error} onRetry={() => void refetch()} /> : null}
        {error !== null && data === undefined ? (
          isForbidden ? empty : null
        ) : (
          <section aria-label={t("ledger.table", { name: title })}>
            <LedgerTable<Row>
              columns={columns}
              rows={rows}
              totals={totals}
              sort={state.sort}
              isWhole={total <= rows.length}
              isCompact={density === "compact"}
              isFirstLoad={isPending}
              isRefetching={isFetching && !isPending}
              empty={empty}
              onSort={(sort) => show({ ...state, sort: sort ?? defaultSort, page: 1 })}
              onMove={(row, move) => openMove(row, move.mutation)}
            />
          </section>
        )}
        {total > 0 ? (
          <Pagination
            align="end"
            size="small"
            current={state.page}
            pageSize={state.pageSize}
            total={total}
            pageSizeOptions={PAGE_SIZES.map(Number)}
            showSizeChanger={{ "aria-label": t("ledger.total", { total }) }}
            showTotal={(_all, [from, to]) => t("ledger.range", { from, to, total })}
            onChange={(page, pageSize) => show({ ...state, page: pageSize === state.pageSize ? page : 1, pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? PAGE_SIZES[0] })}
          />
        ) : null}
      </Flex>
      {maker !== undefined && search["on"] === undefined ? (
        <MoveDrawer
          mutation={maker.mutation}
          move={maker}
          row={null}
          rowTitle={title}
          onClose={() => show(state)}
          onDone={(id) => {
            const href = id === null ? undefined : hrefOf(definition.type, id);
            if (href !== undefined) void navigate({ to: href, search: {} });
          }}
        />
      ) : null}
      {movedRow !== undefined && search["move"] !== undefined ? (
        <MoveDrawer
          mutation={search["move"]}
          move={movedRow.moves?.find((move) => move.mutation === search["move"]) ?? null}
          row={movedRow}
          rowTitle={definition.rowTitle(movedRow)}
          onClose={() => show(state)}
        />
      ) : null}
    </>
  );
}
