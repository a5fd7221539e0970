import { expect, test } from "vitest";
import { complaintsAbout, forConnections } from "./graphql-eslint.fixture.ts";

test("graphql-eslint finds what is wrong", { timeout: 60_000 }, () => {
  const found = complaintsAbout("type Query { a_b: String! }\ntype LostConnection { edges: [String] }", forConnections);
  expect(new Set(found.map((complaint) => complaint.split(" ")[0]))).toEqual(
    new Set(["naming-convention", "no-unreachable-types", "relay-connection-types", "relay-page-info", "require-description", "relay-edge-types"]),
  );
});
