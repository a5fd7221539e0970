import type { StatisticsDimension } from "@doorstep/schema/admin/graphql";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../language/language";
import type { Indicator } from "./board-queries";
import { splitQuery } from "./board-queries";
import type { BoardState } from "./board-state";
import { figureNumber } from "./figure-text";
import { useFigureText } from "./use-figure-text";

/** So many groups fit into a line of the table; the opened indicator shows all of them. */
const SHOWN = 4;

interface DistributionTextProps {
  readonly state: BoardState;
  readonly indicator: Indicator;
  readonly by: StatisticsDimension;
}

/** The greatest groups of an indicator that is about its groups. */
export function DistributionText({ state, indicator, by }: DistributionTextProps): ReactNode {
  const { t } = useTranslation();
  const text = useFigureText();
  const isEnglish = useLanguage() === "en-US";
  const { data } = useQuery(splitQuery(state, useMemo(() => ({ key: indicator.key }), [indicator.key]), by));
  if (data === undefined) return null;
  const groups = data
    .map(({ groups: [group], figures: [figure] }) => ({ name: (isEnglish ? group?.nameEn : group?.name) ?? t("indicators.none"), value: figure?.value }))
    .toSorted((one, other) => (figureNumber(other.value) ?? -1) - (figureNumber(one.value) ?? -1));
  const shown = groups.slice(0, SHOWN).map(({ name, value }) => `${name} ${text.count(value)}`).join(" · ");
  return groups.length > SHOWN ? t("indicators.moreGroups", { shown, count: groups.length }) : shown;
}
