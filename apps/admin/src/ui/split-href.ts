/** Query of the console's address: flat texts; each page reads what it knows. */
export type FlatSearch = Readonly<Record<string, string>>;

/** Splits a path inside the console from its query. */
export function splitHref(href: string): { readonly path: string; readonly search: FlatSearch } {
  const [path = "/", query = ""] = href.split("?", 2);
  return { path, search: readFlatSearch(query) };
}

/** `state=A,B&page=2` → flat texts. */
export function readFlatSearch(query: string): FlatSearch {
  return Object.fromEntries(new URLSearchParams(query));
}

/** Flat texts → `?state=A%2CB&page=2`; empty texts are left out. */
export function writeFlatSearch(search: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(search).flatMap(([key, value]) =>
    typeof value === "string" && value !== "" ? [[key, value]] : [],
  );
  const query = new URLSearchParams(entries).toString().replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}
