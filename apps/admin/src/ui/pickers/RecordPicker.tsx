import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PickerProps } from "./ChoiceSelect";
import { recordChoicesOf } from "./choices";

interface RecordPickerProps extends PickerProps {
  readonly recordType: string;
}

/** Picks a row of a list of the graph; the server finds it by number or words of its title. */
export function RecordPicker({ recordType, isList = false, value, onChange, ...rest }: RecordPickerProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useQuery({
    ...recordChoicesOf(recordType, text),
    placeholderData: keepPreviousData,
  });
  const options = data.map(({ value: id, name, code }) => ({
    value: id,
    label: code === undefined || code === name ? name : `${code} ${name}`,
  }));
  return (
    <Select<string | readonly string[]>
      placeholder={t("picker.findRecord")}
      {...rest}
      {...(isList ? { mode: "multiple" } : {})}
      allowClear
      loading={isFetching}
      notFoundContent={t("picker.noHit")}
      options={options}
      popupMatchSelectWidth={360}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? null}
      onChange={(next) => onChange?.(next ?? null)}
    />
  );
}
