import { MeDocument } from "@doorstep/schema/admin/graphql";
import type { MeQuery } from "@doorstep/schema/admin/graphql";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { send } from "../graph/send-document";

/** Who is signed in, where, and which slices may be opened. */
export type Me = MeQuery["me"];

/** Fails with UNAUTHENTICATED when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<Me> => (await send(MeDocument, {}, signal)).me,
});

/** The signed-in person, or null before the answer is in. */
export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}
