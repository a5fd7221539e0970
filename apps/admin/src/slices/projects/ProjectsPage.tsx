import type { ReactNode } from "react";
import { Ledger } from "../../ui/ledger/Ledger";
import { projectLedger } from "./project-ledger";

/** 项目台账. */
export function ProjectsPage(): ReactNode {
  return <Ledger definition={projectLedger} />;
}
