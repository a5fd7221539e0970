import { DEADLINES } from "@doorstep/domain/deadlines";
import { START_EVENTS } from "@doorstep/domain/deadlines/deadline-policy";
import type { Label } from "@doorstep/schema/form-field";

/** Code lists whose codes the graph serves as texts, for they are no names of an enum. */
export const storedLists: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  DeadlineKey: Object.fromEntries(Object.entries(DEADLINES).map(([key, { label }]) => [key, label])),
  StartEvent: START_EVENTS,
  LimitBasis: Object.fromEntries(Object.values(DEADLINES).map(({ basis }) => [basis, bothOf(basis)])),
};

/** A text kept in both languages; one without a mark is the same in both. */
function bothOf(text: string): Label {
  const [zh = "", en = zh] = text.split(" | ");
  return { zh, en };
}

/** The fields that hold such codes. */
const HOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DeadlinePolicy: { key: "DeadlineKey", startEvent: "StartEvent" },
};

/** Fields that hold such a text as it was founded, or whatever a district writes there. */
const OPEN_HOLDERS: typeof HOLDERS = { DeadlinePolicy: { basis: "LimitBasis" } };

/** Fields of a type with those that hold stored codes said to be codes, as a shown value or as a form calls it. */
export function withStoredCodes<Field extends { readonly name: string; readonly kind: string }>(type: string, fields: readonly Field[], kind: "code" | "enum"): readonly Field[] {
  const lists = { ...HOLDERS[type], ...(kind === "code" ? OPEN_HOLDERS[type] : {}) };
  return fields.map((field) => {
    const enumName = lists[field.name];
    return enumName === undefined ? field : { ...field, kind, enumName };
  });
}
