import { EyeOutlined } from "@ant-design/icons";
import { Button, Form, Popover, Radio } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/language";
import type { Language } from "../language/language";
import { changeLanguage } from "../language/start-language";
import { TEXT_SIZES, THEMES, useTextSize, useThemeChoice } from "../ui/display-choices";

const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: "zh-CN", label: "中文" },
  { value: "en-US", label: "English" },
];

function DisplayChoices(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [theme, setTheme] = useThemeChoice();
  const [textSize, setTextSize] = useTextSize();
  return (
    <Form layout="vertical" component="div">
      <Form.Item label={t("display.language")}>
        <Radio.Group
          aria-label={t("display.language")}
          optionType="button"
          options={[...LANGUAGES]}
          value={language}
          onChange={(event) => void changeLanguage(event.target.value)}
        />
      </Form.Item>
      <Form.Item label={t("display.theme")}>
        <Radio.Group
          aria-label={t("display.theme")}
          optionType="button"
          options={THEMES.map((value) => ({ value, label: t(`display.${value}`) }))}
          value={theme}
          onChange={(event) => setTheme(event.target.value)}
        />
      </Form.Item>
      <Form.Item label={t("display.textSize")} style={{ marginBottom: 0 }}>
        <Radio.Group
          aria-label={t("display.textSize")}
          optionType="button"
          options={TEXT_SIZES.map((value) => ({ value, label: t(`display.${value}`) }))}
          value={textSize}
          onChange={(event) => setTextSize(event.target.value)}
        />
      </Form.Item>
    </Form>
  );
}

/** Language, theme and text size. */
export function DisplayButton(): ReactNode {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" placement="bottomRight" content={<DisplayChoices />}>
      <Button type="text" icon={<EyeOutlined />} aria-label={t("app.display")} />
    </Popover>
  );
}
