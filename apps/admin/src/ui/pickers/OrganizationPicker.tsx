import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ChoiceSelect } from "./ChoiceSelect";
import type { PickerProps } from "./ChoiceSelect";
import { allChoicesOf } from "./choices";

/** Picks an organisation of the district. */
export function OrganizationPicker(props: PickerProps): ReactNode {
  const { data = [], isLoading } = useQuery(allChoicesOf("Organization"));
  return <ChoiceSelect {...props} choices={data} isLoading={isLoading} />;
}
