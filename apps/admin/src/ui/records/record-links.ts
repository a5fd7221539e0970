import { createContext, useContext } from "react";

/** What the frame tells every page about the others. */
export interface RecordLinks {
  /** Address of a row of a type; undefined when its type has no pages, or none for this viewer. */
  readonly hrefOf: (type: string, id: string) => string | undefined;
  /** Keys of the moves that the viewer's roles may make on some row. */
  readonly moveKeys: readonly string[];
  /** The district's day, `2024-11-15`. */
  readonly today: string;
}

/** Provided by the frame. */
export const RecordLinksContext = createContext<RecordLinks>({ hrefOf: () => undefined, moveKeys: [], today: "" });

export function useRecordLinks(): RecordLinks {
  return useContext(RecordLinksContext);
}
