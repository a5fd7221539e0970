import { useEffect, useState } from "react";
import { useStoredChoice } from "./stored-choice";

export const THEMES = ["light", "dark", "system"] as const;
export const TEXT_SIZES = ["standard", "large", "extraLarge"] as const;

/** Light, dark, or what the system asks for. */
export type ThemeChoice = (typeof THEMES)[number];
/** 14, 16 or 18 px. */
export type TextSize = (typeof TEXT_SIZES)[number];

export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  return useStoredChoice<ThemeChoice>("doorstep.theme", THEMES);
}

export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  return useStoredChoice<TextSize>("doorstep.textSize", TEXT_SIZES);
}

function useSystemDark(): boolean {
  const query = "(prefers-color-scheme: dark)";
  const [isDark, setDark] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const listener = (): void => setDark(media.matches);
    media.addEventListener("change", listener);
    return () => media.removeEventListener("change", listener);
  }, []);
  return isDark;
}

/** Whether the screen is dark now. */
export function useIsDark(): boolean {
  const [choice] = useThemeChoice();
  const systemIsDark = useSystemDark();
  return choice === "dark" || (choice === "system" && systemIsDark);
}
