import { codeLists } from "@doorstep/schema/admin/code-lists";
import type { Label } from "@doorstep/schema/form-field";
import { useLanguage } from "../../language/language";
import { storedLists } from "./stored-codes";

const lists: Readonly<Record<string, Readonly<Record<string, Label>>>> = { ...codeLists, ...storedLists };

/** The label of a code; a code that this console does not know yet shows as itself. */
export function codeLabel(list: string, code: string): Label {
  return lists[list]?.[code] ?? { zh: code, en: code };
}

/** All codes of a list in the order of the schema. */
export function codesOf(list: string): readonly string[] {
  return Object.keys(lists[list] ?? {});
}

/** Picks the text of a code in the language on the screen. */
export function useCodeText(): (list: string, code: string) => string {
  const language = useLanguage();
  return (list, code) => {
    const label = codeLabel(list, code);
    return language === "en-US" ? label.en : label.zh;
  };
}
