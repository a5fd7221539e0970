import type { ReactNode } from "react";
import { Ledger } from "../../ui/ledger/Ledger";
import { suggestionLedger } from "./suggestion-ledger";

/** 建议台账. */
export function SuggestionsPage(): ReactNode {
  return <Ledger definition={suggestionLedger} />;
}
