import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFiles, packageRoot } from "./generated-files.ts";

test("the generated files are current: run `pnpm generate` in packages/schema", async () => {
  const stale: string[] = [];
  for (const [path, content] of await generatedFiles()) {
    if (readFileSync(join(packageRoot, "generated", path), "utf8") !== content) stale.push(path);
  }
  expect(stale).toEqual([]);
}, 60_000);
