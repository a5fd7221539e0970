import { ColumnHeightOutlined, DownloadOutlined, ReloadOutlined, SettingOutlined } from "@ant-design/icons";
import { Button, Flex, Popover } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnSettings } from "./column-settings";
import { ColumnSettingsPanel } from "./ColumnSettingsPanel";
import type { LedgerColumn } from "./ledger-definition";

interface LedgerToolbarProps<Row> {
  readonly columns: readonly LedgerColumn<Row>[];
  readonly settings: ColumnSettings;
  readonly isCompact: boolean;
  readonly isExporting: boolean;
  readonly onSettings: (settings: ColumnSettings | null) => void;
  readonly onRefresh: () => void;
  readonly onDensity: () => void;
  readonly onExport: () => void;
}

/** 刷新, 列设置, 密度, 导出. */
export function LedgerToolbar<Row>(props: LedgerToolbarProps<Row>): ReactNode {
  const { t } = useTranslation();
  return (
    <Flex gap={4} role="group" aria-label={t("ledger.toolbar")}>
      <Button type="text" size="small" icon={<ReloadOutlined />} onClick={props.onRefresh}>
        {t("ledger.refresh")}
      </Button>
      <Popover
        trigger="click"
        placement="bottomRight"
        content={<ColumnSettingsPanel columns={props.columns} settings={props.settings} onChange={props.onSettings} />}
      >
        <Button type="text" size="small" icon={<SettingOutlined />}>
          {t("ledger.columns")}
        </Button>
      </Popover>
      <Button
        type="text"
        size="small"
        icon={<ColumnHeightOutlined />}
        aria-pressed={!props.isCompact}
        onClick={props.onDensity}
      >
        {props.isCompact ? t("ledger.comfortable") : t("ledger.compact")}
      </Button>
      <Button type="text" size="small" icon={<DownloadOutlined />} loading={props.isExporting} onClick={props.onExport}>
        {props.isExporting ? t("ledger.exporting") : t("ledger.exportCsv")}
      </Button>
    </Flex>
  );
}
