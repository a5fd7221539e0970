import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { ChoiceSelect } from "./ChoiceSelect";
import type { PickerProps } from "./ChoiceSelect";
import { divisionChoices } from "./choices";
import type { Choice } from "./choices";

/** Digits of the code of a town and of a village. */
const TOWN_DIGITS = 9;
const VILLAGE_DIGITS = 12;

interface DivisionPickerProps extends PickerProps {
  readonly level: "town" | "village" | "division";
  /** Only villages of this town are offered. */
  readonly townCode?: string | null;
}

/** The code of a village begins with that of its town. */
function townOf(village: Choice): string {
  return village.value.slice(0, TOWN_DIGITS);
}

function withTownName(village: Choice, towns: ReadonlyMap<string, string>): Choice {
  const town = towns.get(townOf(village));
  return town === undefined ? village : { ...village, name: `${village.name}(${town})` };
}

/** Picks a town, a village or either; names of villages repeat, so the town stands behind them. */
export function DivisionPicker({ level, townCode, ...rest }: DivisionPickerProps): ReactNode {
  const { data = [], isLoading } = useQuery(divisionChoices);
  const choices = useMemo(() => {
    const towns = data.filter((choice) => choice.value.length === TOWN_DIGITS);
    if (level === "town") return towns;
    const names = new Map(towns.map((town) => [town.value, town.name]));
    const villages = data
      .filter((choice) => choice.value.length === VILLAGE_DIGITS && (!townCode || townOf(choice) === townCode))
      .map((village) => (townCode ? village : withTownName(village, names)));
    return level === "village" ? villages : [...towns, ...villages];
  }, [data, level, townCode]);
  return <ChoiceSelect {...rest} choices={choices} isLoading={isLoading} />;
}
