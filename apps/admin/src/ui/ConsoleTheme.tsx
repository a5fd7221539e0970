import { App, ConfigProvider, theme } from "antd";
import enLocale from "antd/locale/en_US";
import zhLocale from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useLayoutEffect, useMemo } from "react";
import type { ReactNode } from "react";
import { useLanguage } from "../language/language";
import { useIsDark, useTextSize } from "./display-choices";
import { themeTokens } from "./theme-tokens";

/** Our own stylesheets read the theme as CSS variables on the root element. */
function RootVariables({ isDark }: { readonly isDark: boolean }): null {
  const { token } = theme.useToken();
  useLayoutEffect(() => {
    const variables = {
      "--ground": token.colorBgLayout,
      "--surface": token.colorBgContainer,
      "--raised": token.colorFillQuaternary,
      "--border": token.colorBorderSecondary,
      "--text": token.colorText,
      "--text-soft": token.colorTextSecondary,
      "--link": token.colorLink,
      "--primary": token.colorPrimary,
      "--success": token.colorSuccess,
      "--warning": token.colorWarning,
      "--error": token.colorError,
      "--selected": isDark ? "#15325b" : "#e6f0ff",
      "--font-size": `${token.fontSize}px`,
      "--font-family": token.fontFamily,
    };
    const root = document.documentElement;
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
    root.style.colorScheme = isDark ? "dark" : "light";
  }, [token, isDark]);
  return null;
}

/** Theme, text size and antd's own texts for everything on the screen. */
export function ConsoleTheme({ children }: { readonly children: ReactNode }): ReactNode {
  const isDark = useIsDark();
  const [textSize] = useTextSize();
  const language = useLanguage();
  dayjs.locale(language === "zh-CN" ? "zh-cn" : "en");
  const tokens = useMemo(() => themeTokens(isDark, textSize), [isDark, textSize]);
  return (
    <ConfigProvider theme={tokens} locale={language === "zh-CN" ? zhLocale : enLocale} button={{ autoInsertSpace: false }}>
      <RootVariables isDark={isDark} />
      <App>{children}</App>
    </ConfigProvider>
  );
}
