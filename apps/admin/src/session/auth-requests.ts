/** A refusal of the login service: what to say is chosen by `code` and `status`. */
export class AuthRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
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
    throw new AuthRefusal(0, "UNREACHABLE", "");
  }
  if (response.ok) return;
  const refusal: { code?: string; message?: string } = await response.json().catch(() => ({}));
  throw new AuthRefusal(response.status, refusal.code ?? "", refusal.message ?? "");
}

/** Opens a session. Throws AuthRefusal; 429 when attempts are slowed. */
export function signIn(username: string, password: string): Promise<void> {
  return post("sign-in/username", { username, password });
}

/** Ends the session on the server. */
export function signOut(): Promise<void> {
  return post("sign-out", {});
}

/** Changes the password and ends the sessions of other devices. */
export function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  return post("change-password", { currentPassword, newPassword, revokeOtherSessions: true });
}
