/** Where to go after the login: a path inside the console, never another site. */
export function loginTarget(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith("/login") ? wanted : "/";
}
