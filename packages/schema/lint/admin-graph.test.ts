import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../generate/generated-files.ts";
import { complaintsAbout } from "./graphql-eslint.fixture.ts";

test("the admin graph is clean to graphql-eslint", { timeout: 60_000 }, () => {
  expect(complaintsAbout(readFileSync(join(packageRoot, "admin.graphql"), "utf8"))).toEqual([]);
});
