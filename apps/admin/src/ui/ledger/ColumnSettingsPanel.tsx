import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { Button, Checkbox, Flex } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { arrangeColumns } from "./column-settings";
import type { ColumnSettings } from "./column-settings";
import type { LedgerColumn } from "./ledger-definition";

interface ColumnSettingsPanelProps<Row> {
  readonly columns: readonly LedgerColumn<Row>[];
  readonly settings: ColumnSettings;
  readonly onChange: (settings: ColumnSettings | null) => void;
}

function moved(order: readonly string[], from: number, to: number): readonly string[] {
  const next = [...order];
  const [key] = next.splice(from, 1);
  return key === undefined ? order : next.toSpliced(to, 0, key);
}

/** Shows, hides and orders the columns of a ledger; the first one is fixed. */
export function ColumnSettingsPanel<Row>({ columns, settings, onChange }: ColumnSettingsPanelProps<Row>): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const arranged = arrangeColumns(columns, settings);
  const order = arranged.map((column) => column.key);
  const toggle = (key: string, isShown: boolean): void => {
    const hidden = settings.hidden.filter((other) => other !== key);
    onChange({ order, hidden: isShown ? hidden : [...hidden, key] });
  };
  return (
    <Flex vertical gap={4} style={{ minWidth: 220 }}>
      {arranged.map((column, index) => (
        <Flex key={column.key} justify="space-between" align="center" gap={8}>
          <Checkbox
            checked={!settings.hidden.includes(column.key)}
            disabled={index === 0}
            onChange={(event) => toggle(column.key, event.target.checked)}
          >
            {labelText(column.label)}
          </Checkbox>
          {index > 0 ? (
            <span>
              <Button
                size="small"
                type="text"
                icon={<ArrowUpOutlined />}
                disabled={index === 1}
                aria-label={t("ledger.moveUp", { name: labelText(column.label) })}
                onClick={() => onChange({ ...settings, order: moved(order, index, index - 1) })}
              />
              <Button
                size="small"
                type="text"
                icon={<ArrowDownOutlined />}
                disabled={index === arranged.length - 1}
                aria-label={t("ledger.moveDown", { name: labelText(column.label) })}
                onClick={() => onChange({ ...settings, order: moved(order, index, index + 1) })}
              />
            </span>
          ) : null}
        </Flex>
      ))}
      <Button size="small" onClick={() => onChange(null)}>
        {t("ledger.resetColumns")}
      </Button>
    </Flex>
  );
}
