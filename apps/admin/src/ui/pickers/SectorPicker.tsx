import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ChoiceSelect } from "./ChoiceSelect";
import type { PickerProps } from "./ChoiceSelect";
import { allChoicesOf } from "./choices";

/** Picks a sector in force. */
export function SectorPicker(props: PickerProps): ReactNode {
  const { data = [], isLoading } = useQuery(allChoicesOf("Sector"));
  return <ChoiceSelect {...props} choices={data} isLoading={isLoading} />;
}
