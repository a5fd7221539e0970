/**
 * A refusal or fault of the whole request: access, limits, an unreachable server.
 * Faults of single fields of a form are values in the payload and never come here.
 */
export class GraphFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Stands in the server's log; null when no answer came. */
    readonly requestId: string | null,
  ) {
    super(message);
    this.name = "GraphFault";
  }

  /** What the server says in the language asked for; it writes `中文 | English`. */
  textIn(language: "zh-CN" | "en-US"): string {
    const [zh = "", en = zh] = this.message.split(" | ");
    return language === "en-US" ? en : zh;
  }

  get isUnauthenticated(): boolean {
    return this.code === "UNAUTHENTICATED";
  }

  get isForbidden(): boolean {
    return this.code === "FORBIDDEN";
  }
}
