import { recordPages } from "@doorstep/schema/admin/record-pages";
import type { RecordPageSource } from "@doorstep/schema/record-page";
import { withStoredCodes } from "../facts/stored-codes";

/** What the schema says of a type's list and pages; undefined when it has no list. */
export function recordSource(type: string): RecordPageSource | undefined {
  const source = recordPages[type];
  return source === undefined ? undefined : { ...source, fields: withStoredCodes(type, source.fields, "code") };
}
