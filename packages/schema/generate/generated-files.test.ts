import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFiles, packageRoot } from "./generated-files.ts";
import { joinSchemas } from "./read-schema.ts";

test("the generated files are current: run `pnpm generate` in packages/schema", async () => {
  const stale: string[] = [];
  for (const [path, content] of await generatedFiles()) {
    if (readFileSync(join(packageRoot, "generated", path), "utf8") !== content) stale.push(path);
  }
  expect(stale).toEqual([]);
}, 60_000);

test("what the server answers by now is no longer pending", () => {
  const pending = "extend type Query { a: A! b: String } type A { x: Int }";
  expect(joinSchemas("type Query { c: Int }", pending).pending).toEqual(["Query.a", "Query.b", "A"]);
  expect(joinSchemas("type Query { a: A! } type A { x: Int }", pending).pending).toEqual(["Query.b"]);
});
