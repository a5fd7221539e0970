import { ColumnHeightOutlined, DownloadOutlined, FileExcelOutlined, ImportOutlined, ReloadOutlined, SettingOutlined } from "@ant-design/icons";
import { Button, Dropdown, Flex, Popover } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnSettings } from "./column-settings";
import { ColumnSettingsPanel } from "./ColumnSettingsPanel";
import type { LedgerColumn } from "./ledger-definition";
import type { LedgerFiles } from "./use-ledger-files";

interface LedgerToolbarProps<Row> {
  readonly columns: readonly LedgerColumn<Row>[];
  readonly settings: ColumnSettings;
  readonly isCompact: boolean;
  readonly files: LedgerFiles;
  readonly onSettings: (settings: ColumnSettings | null) => void;
  readonly onRefresh: () => void;
  readonly onDensity: () => void;
}

/** 刷新, 列设置, 密度, 导出, 导入, 下载模板. */
export function LedgerToolbar<Row>(props: LedgerToolbarProps<Row>): ReactNode {
  const { t } = useTranslation();
  const { files } = props;
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
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [
            { key: "xlsx", label: t("ledger.exportXlsx") },
            { key: "csv", label: t("ledger.exportCsv") },
          ],
          onClick: ({ key }) => files.exportAs(key === "csv" ? "csv" : "xlsx"),
        }}
      >
        <Button type="text" size="small" icon={<DownloadOutlined />} loading={files.isFetching}>
          {files.isFetching ? t("ledger.exporting") : t("ledger.export")}
        </Button>
      </Dropdown>
      {files.toImport === undefined ? null : (
        <Button type="text" size="small" icon={<ImportOutlined />} onClick={files.toImport}>
          {t("imports.open")}
        </Button>
      )}
      {files.template === undefined ? null : (
        <Button type="text" size="small" icon={<FileExcelOutlined />} disabled={files.isFetching} onClick={files.template}>
          {t("ledger.template")}
        </Button>
      )}
    </Flex>
  );
}
