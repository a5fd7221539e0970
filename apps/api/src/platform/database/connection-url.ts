/** Where and as whom to connect. `host` may be the folder of a Unix socket. */
export interface ConnectionParts {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export function connectionUrl(parts: ConnectionParts): string {
  const { host, port, user, password, database } = parts;
  const [who, secret, where, what] = [user, password, host, database].map(encodeURIComponent);
  return `postgres://${who}:${secret}@${where}:${port}/${what}`;
}

/** The same server and database, as another user. */
export function asUser(url: string, user: string, password: string): string {
  const changed = parsed(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.href;
}

/** The same server and user, another database. */
export function onDatabase(url: string, database: string): string {
  const changed = parsed(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

export function databaseOf(url: string): string {
  return decodeURIComponent(parsed(url).pathname.slice(1));
}

/** The address without the password, for the terminal. */
export function withoutPassword(url: string): string {
  const shown = parsed(url);
  shown.password = '';
  return shown.href;
}

/** `postgres:///name?host=/folder` has no host part, and a URL without one takes no user. */
function parsed(url: string): URL {
  const given = new URL(url);
  if (given.hostname) return given;
  const host = encodeURIComponent(given.searchParams.get('host') ?? 'localhost');
  given.searchParams.delete('host');
  return new URL(`${given.protocol}//${host}${given.pathname}${given.search}`);
}
