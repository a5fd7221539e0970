import type { ShownField } from "@doorstep/schema/record-page";

/** Whether a field says what the viewer may do with the row: its button tells that, not a fact. */
export function isOfViewer({ kind, name }: Pick<ShownField, "kind" | "name">): boolean {
  return kind === "flag" && /^may[A-Z]/.test(name);
}
