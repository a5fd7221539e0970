import { GraphFault } from "./graph-fault";

/** Sends a file as it is, with the session and the console's header; the progress is a part of 1. Throws GraphFault. */
export function sendFile(url: string, file: File, onProgress: (part: number) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // A fetch does not say how much of a file has left.
    const request = new XMLHttpRequest();
    request.open("POST", `${url}?file=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-doorstep-console", "1");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener("error", () => reject(new GraphFault("UNREACHABLE", "", null)));
    request.addEventListener("load", () => {
      const answer = request.response as { readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] } | null;
      if (request.status < 300) return resolve(answer);
      const [first] = answer?.errors ?? [];
      reject(new GraphFault(first?.extensions?.code ?? "INTERNAL_SERVER_ERROR", first?.message ?? "", request.getResponseHeader("x-request-id")));
    });
    request.send(file);
  });
}
