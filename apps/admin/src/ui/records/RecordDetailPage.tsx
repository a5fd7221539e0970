import type { RecordPageSource, ShownField, ShownKind } from "@doorstep/schema/record-page";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sendTrusted } from "../../graph/send-document";
import { useLabel } from "../../language/language";
import { DetailFrame } from "../detail/DetailFrame";
import type { DetailRecord } from "../detail/DetailFrame";
import { ContactButton } from "../contacts/ContactButton";
import { FactList } from "../detail/FactList";
import type { MachineStep } from "../detail/MachineSteps";
import { RecordPage } from "../detail/RecordPage";
import { codeLabel } from "../facts/code-label";
import { PageNotFound } from "../PageNotFound";
import { NestedTable } from "./NestedTable";
import { isOfViewer } from "./of-viewer";
import type { RecordLook } from "./record-look";
import { recordSource } from "./record-source";
import { rowKey } from "./row-key";
import { asList, asShown, asText } from "./shown-text";
import { ShownValue } from "./ShownValue";

/** Kinds whose value says what it is without a label. */
const SELF_TELLING = new Set<ShownKind>(["state", "lamp", "deadline"]);

type LoadedRecord = DetailRecord & Readonly<Record<string, unknown>>;

function stepsOf(look: RecordLook, stateList: string): readonly MachineStep[] {
  return (look.steps ?? []).map(({ label, states }) => ({ label: label ?? codeLabel(stateList, states[0]), states }));
}

function factsOf(fields: readonly ShownField[], record: Readonly<Record<string, unknown>>) {
  return fields
    .filter((field) => field.kind !== "table" && field.kind !== "group" && field.kind !== "state" && !isOfViewer(field) && !isEmpty(record[field.name]))
    .map((field) => ({
      label: field.label,
      isWide: field.kind === "longText" || field.kind === "files",
      value: <ShownValue field={field} value={record[field.name]} />,
    }));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function RecordView({
  look,
  source,
  record,
}: {
  readonly look: RecordLook;
  readonly source: RecordPageSource;
  readonly record: LoadedRecord;
}): ReactNode {
  const labelText = useLabel();
  const { actions: Actions } = look;
  const code = rowKey(source, record);
  const keyField = source.fields.find((field) => field.name === look.keyField);
  const keyWord = keyField === undefined ? "" : labelText(codeLabel(keyField.enumName ?? "", asText(record[keyField.name])));
  const name = keyWord || asText(record[source.nameField ?? ""]) || code;
  const stateField = source.fields.find((field) => field.kind === "state");
  const stateList = stateField?.enumName ?? "";
  const heading = [stateField?.name ?? "", ...(look.headline ?? [])];
  const shownAbove = new Set([...heading, source.nameField, source.codeField]);
  const groups = source.fields.filter(({ kind, name: field }) => kind === "group" && asShown(record[field]) !== null);
  const tables = source.fields.filter(({ kind, name: field }) => kind === "table" && asList(record[field]).length > 0);
  return (
    <DetailFrame
      ledger={source.listField}
      listTitle={look.title}
      listHref={look.path}
      stateList={stateList}
      steps={stepsOf(look, stateList)}
      record={record}
      code={code === name ? "" : code}
      title={name}
      headline={heading.map((wished) => {
        const field = source.fields.find((candidate) => candidate.name === wished);
        return field === undefined || isEmpty(record[wished]) ? null : (
          <span key={wished}>
            {SELF_TELLING.has(field.kind) ? null : <span className="soft">{labelText(field.label)} </span>}
            <ShownValue field={field} value={record[wished]} />
          </span>
        );
      })}
      actions={
        <>
          {source.contact !== undefined && record["mayReadContact"] === true ? (
            <ContactButton reading={source.contact} rowId={record.id} />
          ) : null}
          {Actions === undefined ? null : <Actions record={record} />}
        </>
      }
      facts={
        <FactList facts={factsOf(source.fields.filter((field) => !shownAbove.has(field.name)), record)} />
      }
      groups={groups.map((field) => ({
        label: field.label,
        content: <FactList facts={factsOf(field.fields ?? [], asShown(record[field.name]) ?? {})} />,
      }))}
      tabs={tables.map((field) => ({
        key: field.name,
        label: { zh: `${field.label.zh} ${asList(record[field.name]).length}`, en: `${field.label.en} ${asList(record[field.name]).length}` },
        content: <NestedTable field={field} value={record[field.name]} />,
      }))}
    />
  );
}

/** The page of one row of a type, drawn from the schema. */
export function RecordDetailPage({ look }: { readonly look: RecordLook }): ReactNode {
  const { id = "" } = useParams({ strict: false });
  const source = recordSource(look.type);
  const { detailField, detailDocumentId } = source ?? {};
  if (source === undefined || detailField === undefined || detailDocumentId === undefined) return <PageNotFound />;
  return (
    <RecordPage
      key={id}
      queryKey={["record", look.type, id]}
      load={async (signal) => {
        const data = (await sendTrusted(detailDocumentId, { id }, signal)) as Record<string, LoadedRecord | null>;
        return data[detailField] ?? null;
      }}
    >
      {(record) => <RecordView look={look} source={source} record={record} />}
    </RecordPage>
  );
}
