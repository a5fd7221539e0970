import type { Label } from "@doorstep/schema/form-field";
import { useTranslation } from "react-i18next";

/** The languages of the console. */
export type Language = "zh-CN" | "en-US";

/** A thing that carries its name in both languages, as moves and timeline entries do. */
export interface BilingualName {
  readonly label: string;
  readonly labelEn: string;
}

/** The language on the screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === "en-US" ? "en-US" : "zh-CN";
}

/** Picks the text of a label in the language on the screen. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return (label) => (language === "en-US" ? label.en : label.zh);
}

/** Picks the name of a move, a timeline entry or a figure in the language on the screen. */
export function useName(): (name: BilingualName) => string {
  const language = useLanguage();
  return (name) => (language === "en-US" ? name.labelEn : name.label);
}
