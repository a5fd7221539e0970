import { moveDocuments } from "@doorstep/schema/admin/move-documents";
import { GraphFault } from "./graph-fault";
import { sendTrusted } from "./send-document";

/** A refusal that the user can correct. `path` leads to a field of the input. */
export interface MoveError {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly path: readonly string[] | null;
}

/** What a move gave back. */
export interface MoveResult {
  readonly errors: readonly MoveError[];
  /** Id of the row that was made or changed, where the payload has one. */
  readonly rowId: string | null;
  /** A text that nobody can read again, such as a new key. */
  readonly shownOnce: string | null;
}

function isRow(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

/** Makes a move by the name of its mutation; every mutation of the schema has a generated document. */
export async function sendMove(mutation: string, input: Readonly<Record<string, unknown>>): Promise<MoveResult> {
  const document = moveDocuments[mutation];
  if (document === undefined) throw new GraphFault("UNKNOWN_MOVE", mutation, null);
  const data = (await sendTrusted(document.documentId, { input })) as Record<string, Record<string, unknown>>;
  const payload = data[mutation] ?? {};
  const errors = (payload["errors"] ?? []) as readonly MoveError[];
  const row = Object.values(payload).find(isRow);
  const { shownOnce } = payload;
  return { errors, rowId: row?.id ?? null, shownOnce: typeof shownOnce === "string" ? shownOnce : null };
}
