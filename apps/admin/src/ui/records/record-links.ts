import { createContext, useContext } from "react";
import type { RowMove } from "../ledger/ledger-definition";

/** What the frame tells every page about the others. */
export interface RecordLinks {
  /** Address of a row of a type; undefined when its type has no pages, or none for this viewer. */
  readonly hrefOf: (type: string, id: string) => string | undefined;
  /** Moves that make a new row, as far as the viewer's roles allow them. */
  readonly creations: readonly RowMove[];
}

/** Provided by the frame. */
export const RecordLinksContext = createContext<RecordLinks>({ hrefOf: () => undefined, creations: [] });

export function useRecordLinks(): RecordLinks {
  return useContext(RecordLinksContext);
}
