import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the API says about a field of an input beyond its GraphQL type. */
export interface FormHint {
  readonly long?: boolean;
  readonly money?: boolean;
  readonly percent?: boolean;
  /** Prefix of the public ids that the field takes, or `place`. */
  readonly picks?: string;
  /** Purpose for which files are sent. */
  readonly uploads?: string;
  /** Most characters. */
  readonly max?: number;
}

/** Hints by input type and field. */
export type FormHints = Readonly<Record<string, Readonly<Record<string, FormHint>>>>;

/** What the API prints beside its schema. */
export interface PrintedFacts {
  readonly hints: FormHints;
  /** Key of the move that each mutation makes. */
  readonly moves: Readonly<Record<string, string>>;
  /** The registers by the type of their rows. */
  readonly registers: Readonly<Record<string, PrintedRegister>>;
}

/** What the API says of a register beyond its type. */
export interface PrintedRegister {
  /** Prefix of the ids of its rows. */
  readonly idKind: string;
  /** Part of the platform that it belongs to. */
  readonly slice: string;
  /** Whether it belongs to the settings of the district's administrator. */
  readonly isReference: boolean;
}

/** Reads form-hints.json and moves.json of this package. */
export function readPrintedFacts(packageRoot: string): PrintedFacts {
  const hints: FormHints = JSON.parse(readFileSync(join(packageRoot, "form-hints.json"), "utf8"));
  const moves: Record<string, string> = JSON.parse(readFileSync(join(packageRoot, "moves.json"), "utf8"));
  const registers: Record<string, PrintedRegister> = JSON.parse(readFileSync(join(packageRoot, "registers.json"), "utf8"));
  for (const [type, { idKind }] of Object.entries(registers)) TYPES_BY_PREFIX[idKind] = type;
  return { hints, moves, registers };
}

/** Object types by the prefix of their public ids; the registers add theirs. */
const TYPES_BY_PREFIX: Record<string, string> = {
  sug: "Suggestion",
  chn: "Channel",
  asg: "Assignment",
  rpl: "Reply",
  grp: "DeliberationGroup",
  cst: "Consultation",
  exp: "ExpectationItem",
  wsh: "WishList",
  pln: "AnnualPlan",
  pgr: "ProjectGroup",
  prj: "Project",
  mls: "Milestone",
  rpt: "ProgressReport",
  src: "FundingSource",
  ctr: "Contributor",
  ctb: "Contribution",
  txn: "FundTransaction",
  spv: "Supervisor",
  sch: "EvaluationScheme",
  rnd: "EvaluationRound",
  cll: "SupervisorCall",
  rec: "SupervisionRecord",
  res: "EvaluationResult",
  awd: "Award",
  rct: "RectificationOrder",
  ord: "SupervisionOrder",
  col: "MediaColumn",
  sty: "Story",
  otl: "MediaOutlet",
  plc: "MediaPlacement",
  usr: "User",
};

/** The object type whose rows a field picks. */
export function pickedType(hint: FormHint | undefined): string | undefined {
  return TYPES_BY_PREFIX[hint?.picks ?? ""];
}
