import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { answer } from "./mock-graph.ts";

const DIST = join(import.meta.dirname, "../../dist");
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The policy that the API sends with the console: nothing from elsewhere, no inline script. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text || "{}");
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", "x-request-id": "req_test", ...headers });
  response.end(JSON.stringify(body));
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const name = normalize(path).replace(/^(\.\.[/\\])+/, "");
  const file = extname(name) === "" ? "index.html" : name;
  try {
    const content = await readFile(join(DIST, file));
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
    });
    response.end(content);
  } catch {
    send(response, 404, {});
  }
}

/** Turns of the server that a test can choose. */
export interface MockMood {
  /** Milliseconds before each answer of the graph. */
  delay: number;
  /** Code of a top-level error instead of an answer. */
  refusal: string | null;
}

/** A stand-in for the API, for the tests of the frame alone. */
export class MockServer {
  readonly mood: MockMood = { delay: 0, refusal: null };
  readonly requests: string[] = [];
  private readonly server: Server = createServer((request, response) => void this.handle(request, response));

  async start(port = 0): Promise<string> {
    await new Promise<void>((done) => this.server.listen(port, "127.0.0.1", done));
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/admin/graphql") return this.graph(request, response);
    if (path.startsWith("/admin/auth/")) return this.auth(request, response, path.slice("/admin/auth/".length));
    return sendFile(response, path.slice(1));
  }

  private async graph(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (code: string): void => send(response, 200, { errors: [{ message: code, extensions: { code } }] });
    if (request.headers["x-doorstep-console"] !== "1") return refuse("FORBIDDEN");
    if (!request.headers.cookie?.includes("session=open")) return refuse("UNAUTHENTICATED");
    const body = await bodyOf(request);
    this.requests.push(String(body["documentId"]));
    if (this.mood.delay > 0) await new Promise((done) => setTimeout(done, this.mood.delay));
    if (this.mood.refusal !== null) return refuse(this.mood.refusal);
    send(response, 200, await answer(body));
  }

  private async auth(request: IncomingMessage, response: ServerResponse, action: string): Promise<void> {
    const body = await bodyOf(request);
    if (action === "sign-out") return send(response, 200, {}, { "set-cookie": "session=; Path=/; Max-Age=0" });
    if (action === "change-password") return send(response, 200, {});
    if (body["username"] === "slowed") return send(response, 429, { code: "TOO_MANY_ATTEMPTS", message: "失败次数太多" });
    if (body["password"] !== "right-password") {
      return send(response, 401, { code: "INVALID_CREDENTIALS", message: "用户名或密码不正确。", messageEn: "Not correct." });
    }
    send(response, 200, {}, { "set-cookie": "session=open; Path=/; HttpOnly; SameSite=Strict" });
  }
}
