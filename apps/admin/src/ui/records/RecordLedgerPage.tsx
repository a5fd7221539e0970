import type { ReactNode } from "react";
import { useMemo } from "react";
import { PageNotFound } from "../PageNotFound";
import { Ledger } from "../ledger/Ledger";
import type { LedgerParent } from "../ledger/ledger-definition";
import type { RecordLook } from "./record-look";
import { recordLedger } from "./record-ledger";

/** The ledger of a type, drawn from the schema. */
export function RecordLedgerPage({ look, parent }: { readonly look: RecordLook; readonly parent?: LedgerParent }): ReactNode {
  const definition = useMemo(() => recordLedger(look), [look]);
  return definition === null ? <PageNotFound /> : <Ledger key={look.path} definition={definition} parent={parent} />;
}
