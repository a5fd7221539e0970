import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { enUS } from "./en-US";
import type { Language } from "./language";
import { zhCN } from "./zh-CN";

const STORED = "doorstep.language";

/** Starts i18next with the language that was chosen last, Chinese at first. */
export async function startLanguage(): Promise<void> {
  const stored = localStorage.getItem(STORED);
  const language: Language = stored === "en-US" ? "en-US" : "zh-CN";
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "zh-CN",
    resources: { "zh-CN": { translation: zhCN }, "en-US": { translation: enUS } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  // Another tab of the same person changes its language: this one follows, as the theme does.
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === STORED && (newValue === "zh-CN" || newValue === "en-US")) void showLanguage(newValue);
  });
}

async function showLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** Changes the language of the screen and remembers it on this machine. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  await showLanguage(language);
}
