import { DownOutlined, UpOutlined } from "@ant-design/icons";
import type { FormField } from "@doorstep/schema/form-field";
import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FilterControl } from "./FilterControl";
import styles from "./LedgerFilters.module.css";
import { changeFilter } from "./ledger-state";
import type { LedgerFilter } from "./ledger-state";

interface LedgerFiltersProps {
  readonly fields: readonly FormField[];
  readonly usual: readonly string[];
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
}

/** The most used filters in a row, the others behind 更多筛选 with the count of those in use. */
export function LedgerFilters({ fields, usual, filter, onChange }: LedgerFiltersProps): ReactNode {
  const { t } = useTranslation();
  const shown = usual.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const others = fields.filter((field) => !usual.includes(field.name));
  const otherCount = others.filter((field) => filter[field.name] !== undefined).length;
  const count = Object.keys(filter).length;
  const [isOpen, setOpen] = useState(otherCount > 0);
  const control = (field: FormField): ReactNode => (
    <FilterControl
      key={field.name}
      field={field}
      filter={filter}
      onChange={(value) => onChange(changeFilter(filter, field.name, value))}
    />
  );
  return (
    <search className={styles["filters"]} aria-label={t("ledger.filters")}>
      <div className={styles["row"]}>
        {shown.map(control)}
        {others.length > 0 ? (
          <Button
            type="text"
            aria-expanded={isOpen}
            icon={isOpen ? <UpOutlined /> : <DownOutlined />}
            onClick={() => setOpen(!isOpen)}
          >
            {otherCount > 0 ? t("ledger.moreFiltersCount", { count: otherCount }) : t("ledger.moreFilters")}
          </Button>
        ) : null}
        {count > 0 ? <Button onClick={() => onChange({})}>{t("ledger.clearCount", { count })}</Button> : null}
      </div>
      {isOpen ? <div className={styles["row"]}>{others.map(control)}</div> : null}
    </search>
  );
}
