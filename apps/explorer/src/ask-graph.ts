interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Sends an operation to the public graph. Without cookies: the graph knows no session. */
export async function askGraph({ query, operationName, variables }: Asked): Promise<object> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return (await response.json()) as object;
}
