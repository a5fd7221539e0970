import { codeLists } from "@doorstep/schema/admin/code-lists";
import { fieldLabels } from "@doorstep/schema/admin/field-labels";
import type { Label } from "@doorstep/schema/form-field";
import { useLanguage } from "../../language/language";

/** Name of a code list of the schema. */
export type CodeListName = keyof typeof codeLists;
/** Name of an object type of the schema. */
export type LabelledType = keyof typeof fieldLabels;
/** Name of a field of an object type. */
export type LabelledField<Type extends LabelledType> = keyof (typeof fieldLabels)[Type] & string;

const lists: Record<string, Record<string, Label>> = codeLists;
const labels: Record<string, Record<string, Label>> = fieldLabels;

/** The label of a code; a code that this console does not know yet shows as itself. */
export function codeLabel(list: string, code: string): Label {
  return lists[list]?.[code] ?? { zh: code, en: code };
}

/** All codes of a list in the order of the schema. */
export function codesOf(list: string): readonly string[] {
  return Object.keys(lists[list] ?? {});
}

/** The label of a field of the schema. */
export function fieldLabel<Type extends LabelledType>(type: Type, field: LabelledField<Type>): Label {
  return labels[type]?.[field] ?? { zh: field, en: field };
}

/** Picks the text of a code in the language on the screen. */
export function useCodeText(): (list: string, code: string) => string {
  const language = useLanguage();
  return (list, code) => {
    const label = codeLabel(list, code);
    return language === "en-US" ? label.en : label.zh;
  };
}
