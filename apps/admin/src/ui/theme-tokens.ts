import { theme } from "antd";
import type { ThemeConfig } from "antd";
import type { TextSize } from "./display-choices";

const FONT_SIZE: Record<TextSize, number> = { standard: 14, large: 16, extraLarge: 18 };

/** Colours that carry text reach 4.5:1 on their ground; antd's own defaults (#1677ff, #52c41a) do not. */
const LIGHT = {
  colorPrimary: "#0958d9",
  colorLink: "#0958d9",
  colorSuccess: "#237804",
  colorWarning: "#ad4e00",
  colorError: "#cf1322",
  colorInfo: "#0958d9",
  colorTextSecondary: "rgba(0, 0, 0, 0.72)",
  colorTextTertiary: "rgba(0, 0, 0, 0.62)",
  colorTextDescription: "rgba(0, 0, 0, 0.62)",
  colorTextPlaceholder: "rgba(0, 0, 0, 0.58)",
  colorBgLayout: "#f3f5f8",
};

const DARK = {
  colorPrimary: "#1668dc",
  colorLink: "#7ab8ff",
  colorSuccess: "#73d13d",
  colorWarning: "#ffa940",
  colorError: "#ff7875",
  colorInfo: "#7ab8ff",
  colorTextSecondary: "rgba(255, 255, 255, 0.78)",
  colorTextTertiary: "rgba(255, 255, 255, 0.66)",
  colorTextDescription: "rgba(255, 255, 255, 0.66)",
  colorTextPlaceholder: "rgba(255, 255, 255, 0.62)",
  colorBgLayout: "#0d0f12",
};

/** The theme of the console: calm and dense, AA in light and dark, three text sizes. */
export function themeTokens(isDark: boolean, textSize: TextSize): ThemeConfig {
  const colors = isDark ? DARK : LIGHT;
  const fontSize = FONT_SIZE[textSize];
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...colors,
      colorLinkHover: colors.colorLink,
      colorLinkActive: colors.colorLink,
      fontSize,
      borderRadius: 4,
      motion: false,
      wireframe: false,
      fontFamily:
        '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
    },
    components: {
      Table: { headerBorderRadius: 0, cellPaddingInlineSM: 8, cellPaddingBlockSM: 5 },
      Form: { itemMarginBottom: 16, verticalLabelPadding: "0 0 4px" },
    },
  };
}
