import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "schema", include: ["generate/**/*.test.ts", "lint/**/*.test.ts"] },
});
