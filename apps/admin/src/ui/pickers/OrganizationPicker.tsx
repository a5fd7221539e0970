import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ChoiceSelect } from "./ChoiceSelect";
import type { PickerProps } from "./ChoiceSelect";
import { organizationChoices } from "./choices";

/** Picks an organisation of the district. */
export function OrganizationPicker(props: PickerProps): ReactNode {
  const { data = [], isLoading } = useQuery(organizationChoices);
  return <ChoiceSelect {...props} choices={data} isLoading={isLoading} />;
}
