import type { RecordPageSource } from "@doorstep/schema/record-page";
import { dayText } from "../facts/date-text";
import { asShown, asText } from "./shown-text";
import type { Shown } from "./shown-text";

/** What a row without number and name is about, and when: the first row it points at and its first date. */
function keyFromParts(source: RecordPageSource, row: Shown): string {
  const parts = source.fields.flatMap((field) => {
    const value = row[field.name];
    if (field.kind === "ref") return [{ kind: "ref", text: asText(asShown(value)?.[field.refName ?? "name"]) }];
    if (field.kind === "day") return [{ kind: "day", text: asText(value) }];
    if (field.kind === "instant" && typeof value === "string") return [{ kind: "day", text: dayText(value) }];
    return [];
  });
  const first = (kind: string): string => parts.find((part) => part.kind === kind && part.text !== "")?.text ?? "";
  return [first("ref"), first("day")].filter((text) => text !== "").join(" · ");
}

/** The text people know a row by: its number, else its name, else what it is about. Never empty. */
export function rowKey(source: RecordPageSource, row: Shown): string {
  return (
    asText(row[source.codeField ?? ""]) ||
    asText(row[source.nameField ?? ""]) ||
    keyFromParts(source, row) ||
    asText(row["id"]).slice(-8)
  );
}
