import { GraphFault } from "./graph-fault";

interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly errorId?: string };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/**
 * A generated document as far as sending needs it: its hash, and the type of its result.
 * The variables are checked where they are made (`send`) or come from the schema's own forms.
 */
export interface ResultDocument<Result> {
  readonly __meta__?: Readonly<Record<string, unknown>>;
  readonly __apiType?: (variables: never) => Result;
}

/** A generated document with the type of its variables. */
export interface VariableDocument<Result, Variables> {
  readonly __meta__?: Readonly<Record<string, unknown>>;
  readonly __apiType?: (variables: Variables) => Result;
}

async function readAnswer(response: Response, requestId: string | null): Promise<Answer> {
  try {
    const answer: Answer = await response.json();
    return answer;
  } catch {
    throw new GraphFault(response.status === 429 ? "RATE_LIMITED" : "UNREACHABLE", "", requestId);
  }
}

/**
 * Sends a trusted document by its id. The header lets the server tell the console from a foreign page.
 * Throws GraphFault for every top-level error.
 */
export async function sendTrusted(
  documentId: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch("/admin/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", accept: "application/json", "x-doorstep-console": "1" },
      body: JSON.stringify({ documentId, variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new GraphFault("UNREACHABLE", "", null);
  }
  const headerId = response.headers.get("x-request-id");
  const answer = await readAnswer(response, headerId);
  const [first] = answer.errors ?? [];
  if (first !== undefined) {
    const requestId = first.extensions?.errorId ?? headerId;
    throw new GraphFault(first.extensions?.code ?? "INTERNAL_SERVER_ERROR", first.message, requestId);
  }
  return answer.data;
}

function documentIdOf(document: { readonly __meta__?: Readonly<Record<string, unknown>> }): string {
  return String(document.__meta__?.["hash"]);
}

/** Sends a document with variables of its own type. */
export async function send<Result, Variables extends Readonly<Record<string, unknown>>>(
  document: VariableDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return (await sendTrusted(documentIdOf(document), variables, signal)) as Result;
}

/** Sends a document whose variables were made from the schema's forms (filters, sorts). */
export async function sendUnchecked<Result>(
  document: ResultDocument<Result>,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Result> {
  return (await sendTrusted(documentIdOf(document), variables, signal)) as Result;
}
