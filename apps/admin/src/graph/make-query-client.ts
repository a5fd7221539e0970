import { QueryCache, QueryClient } from "@tanstack/react-query";
import { GraphFault } from "./graph-fault";

/** Only an unreachable server is asked again; a refusal stays a refusal. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof GraphFault && error.code === "UNREACHABLE";
}

/** The console's cache. `onSignedOut` runs when any query learns that the session is over. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const isMe = query.queryKey[0] === "me";
        if (!isMe && error instanceof GraphFault && error.isUnauthenticated) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: { retry: shouldRetry, retryDelay: 800, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
