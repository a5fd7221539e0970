import { defineConfig } from "vitest/config";

/** The sweep of every route as every account: a command of its own, since it takes as long as all other browser tests. */
export default defineConfig({
  test: {
    // Two pages at a time are swept: one works while the other waits for the server.
    maxConcurrency: 2,
    include: ["browser/**/*.sweep.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ["browser/house/serve-demonstration.ts"],
  },
});
