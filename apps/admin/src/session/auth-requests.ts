import type { Label } from "@doorstep/schema/form-field";

/** A refusal of the login service: what to say is chosen by `code` and `status`. */
export class AuthRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** What is wrong and what to do, as the server says it. */
    readonly text: Label,
  ) {
    super(text.zh);
    this.name = "AuthRefusal";
  }

  get isSlowed(): boolean {
    return this.status === 429;
  }

  get isUnreachable(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

async function post(path: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/admin/auth/${path}`, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "x-doorstep-console": "1" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new AuthRefusal(0, "UNREACHABLE", { zh: "", en: "" });
  }
  if (response.ok) return;
  const refusal: { code?: string; message?: string; messageEn?: string } = await response.json().catch(() => ({}));
  const { code = "", message = "", messageEn = message } = refusal;
  throw new AuthRefusal(response.status, code, { zh: message, en: messageEn });
}

/** Opens a session. Throws AuthRefusal; 429 when attempts are slowed. */
export function signIn(username: string, password: string): Promise<void> {
  return post("sign-in/username", { username, password });
}

/** What a one-time link asks for: a password, and for a district's first administrator a name too. */
export interface SetupInput {
  readonly token: string;
  readonly password: string;
  readonly username?: string;
  readonly displayName?: string;
}

/** Uses a one-time link. Throws AuthRefusal with LINK_INVALID when it was used or has expired. */
export function setUp(input: SetupInput): Promise<void> {
  return post("setup", { ...input });
}

/** Ends the session on the server. */
export function signOut(): Promise<void> {
  return post("sign-out", {});
}

/** Changes the password and ends the sessions of other devices. */
export function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  return post("change-password", { currentPassword, newPassword, revokeOtherSessions: true });
}
