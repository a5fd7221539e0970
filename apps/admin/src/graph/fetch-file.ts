import { GraphFault } from "./graph-fault";

/** A file that the server made. */
export interface ServedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Asks the server for a file as the graph is asked: with the session and the console's header. Throws GraphFault. */
export async function fetchFile(url: string, body: Readonly<Record<string, unknown>>): Promise<ServedFile> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "x-doorstep-console": "1" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new GraphFault("UNREACHABLE", "", null);
  }
  const requestId = response.headers.get("x-request-id");
  if (!response.ok) {
    const answer: { errors?: readonly { message: string; extensions?: { code?: string } }[] } = await response.json().catch(() => ({}));
    const [first] = answer.errors ?? [];
    throw new GraphFault(first?.extensions?.code ?? "INTERNAL_SERVER_ERROR", first?.message ?? "", requestId);
  }
  try {
    return { name: fileNameOf(response.headers.get("content-disposition")), content: await response.blob() };
  } catch {
    throw new GraphFault("UNREACHABLE", "", requestId);
  }
}

function fileNameOf(disposition: string | null): string {
  const coded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return coded === undefined ? "file" : decodeURIComponent(coded);
}

/** Hands a file to the browser to save. */
export function saveFile({ name, content }: ServedFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
