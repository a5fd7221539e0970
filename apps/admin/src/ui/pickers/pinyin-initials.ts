import { queryOptions } from "@tanstack/react-query";
import type { Initials } from "./match-choice";

/** Loads the pinyin tables, which are large, only where something is searched. */
export async function pinyinInitials(): Promise<Initials> {
  const { pinyin } = await import("pinyin-pro");
  const known = new Map<string, string>();
  return (name) => {
    const former = known.get(name);
    if (former !== undefined) return former;
    const initials = pinyin(name, { pattern: "first", toneType: "none", type: "array" }).join("").toLowerCase();
    known.set(name, initials);
    return initials;
  };
}

/** The pinyin tables as a query: loaded once, then at hand. */
export const initialsQuery = queryOptions({
  queryKey: ["pinyin"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: pinyinInitials,
});
