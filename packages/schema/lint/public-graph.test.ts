import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../generate/generated-files.ts";
import { complaintsAbout, forConnections } from "./graphql-eslint.fixture.ts";

test("the public graph is clean to graphql-eslint", { timeout: 60_000 }, () => {
  expect(complaintsAbout(readFileSync(join(packageRoot, "public.graphql"), "utf8"), forConnections)).toEqual([]);
});
