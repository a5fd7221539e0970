import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "console", isolate: false, include: ["src/**/*.test.ts"] } },
      {
        test: {
          name: "browser",
          include: ["browser/**/*.browser.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          globalSetup: ["browser/house/serve-demonstration.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
