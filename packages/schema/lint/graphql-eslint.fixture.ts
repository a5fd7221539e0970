import { configs, parser, rules } from "@graphql-eslint/eslint-plugin";
import { Linter } from "eslint";

/** What the tool recommends for schemas, except where a reason is given. */
const forSchemas: Linter.RulesRecord = {
  ...configs["flat/schema-recommended"].rules,
  "@graphql-eslint/no-scalar-result-type-on-mutation": "error",
  "@graphql-eslint/require-nullable-fields-with-oneof": "error",
  // Descriptions of one line are printed on one line.
  "@graphql-eslint/description-style": "off",
  // Payloads, edges and values such as Money have no identity; what has one implements Node, which asks for the id.
  "@graphql-eslint/strict-id-in-types": "off",
  // Names are those of the glossary: the number of a receipt is a receipt number.
  "@graphql-eslint/no-typename-prefix": "off",
};

/** What it recommends for Relay; the admin graph has no connections. */
export const forConnections: Linter.RulesRecord = {
  ...configs["flat/schema-relay"].rules,
  // Lists with a bound and numbered pages stand beside connections.
  "@graphql-eslint/relay-edge-types": ["error", { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  // Pages go forward only, which the specification allows.
  "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
};

/** What graphql-eslint has to say of a schema. The tool remembers the first schema of a process: a test file asks once. */
export function complaintsAbout(schema: string, more: Linter.RulesRecord = {}): string[] {
  const messages = new Linter({ configType: "flat" }).verify(
    schema,
    [
      {
        files: ["**/*.graphql"],
        languageOptions: { parser: parser as Linter.Parser, parserOptions: { graphQLConfig: { schema } } },
        plugins: { "@graphql-eslint": { rules } },
        rules: { ...forSchemas, ...more },
      },
    ],
    { filename: "schema.graphql" },
  );
  return messages.map(({ ruleId, line, message }) => `${ruleId?.split("/")[1] ?? "syntax"} ${line}: ${message}`);
}
