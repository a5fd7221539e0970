import type { FormField } from "@doorstep/schema/form-field";
import type { ReactNode } from "react";
import type { PickerProps } from "./ChoiceSelect";
import { DivisionPicker } from "./DivisionPicker";
import { OrganizationPicker } from "./OrganizationPicker";
import { RecordPicker } from "./RecordPicker";
import { SectorPicker } from "./SectorPicker";

interface PickerControlProps extends PickerProps {
  readonly field: FormField;
  /** Town chosen beside a village. */
  readonly townCode?: string | null;
}

/** The picker for a field that names a place, a unit, a sector or another row. */
export function PickerControl({ field, townCode = null, ...rest }: PickerControlProps): ReactNode {
  const shared = { ...rest, isList: field.isList };
  switch (field.kind) {
    case "town":
    case "village":
    case "division":
      return <DivisionPicker {...shared} level={field.kind} townCode={field.kind === "village" ? townCode : null} />;
    case "organization":
      return <OrganizationPicker {...shared} />;
    case "sector":
      return <SectorPicker {...shared} />;
    default:
      return <RecordPicker {...shared} recordType={field.recordType ?? ""} />;
  }
}
