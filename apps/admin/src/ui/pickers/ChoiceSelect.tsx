import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Choice } from "./choices";
import { matchesChoice } from "./match-choice";
import { initialsQuery } from "./pinyin-initials";

/** What antd's form and the filters hand to a picker. */
export interface PickerProps {
  readonly id?: string | undefined;
  readonly value?: string | readonly string[] | null;
  readonly onChange?: (value: string | readonly string[] | null) => void;
  readonly isList?: boolean;
  readonly className?: string;
  /** Replaces the hint on how to find something. */
  readonly placeholder?: string;
  readonly "aria-required"?: boolean;
}

interface ChoiceSelectProps extends PickerProps {
  readonly choices: readonly Choice[];
  readonly isLoading: boolean;
}

/** Picks from choices that are all at hand: by name, code or pinyin initials. */
export function ChoiceSelect(props: ChoiceSelectProps): ReactNode {
  const { choices, isLoading, isList = false, value, onChange, ...rest } = props;
  const { t } = useTranslation();
  const { data: initials } = useQuery(initialsQuery);
  return (
    <Select<string | readonly string[], Choice>
      placeholder={t("picker.find")}
      {...rest}
      {...(isList ? { mode: "multiple" } : {})}
      allowClear
      loading={isLoading}
      notFoundContent={t("picker.noHit")}
      fieldNames={{ label: "name", value: "value" }}
      options={[...choices]}
      popupMatchSelectWidth={280}
      showSearch={{
        filterOption: (typed, choice) => choice !== undefined && matchesChoice(choice, typed, initials ?? (() => "")),
      }}
      value={value ?? null}
      onChange={(next) => onChange?.(next ?? null)}
    />
  );
}
