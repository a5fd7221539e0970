import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import type { RecordPageSource } from "../src/record-page.ts";
import { choiceDocuments, pickerDocuments, wholeChoiceDocuments } from "./choice-documents.ts";
import type { PrintedFacts } from "./form-hints.ts";
import { readPrintedFacts } from "./form-hints.ts";
import { filterForms, moveForms } from "./forms.ts";
import { codeLists } from "./labels.ts";
import { mutationDocuments } from "./mutation-documents.ts";
import { recordPages } from "./record-pages.ts";
import { recordLists } from "./record-types.ts";
import { documentIdOf, requireValid } from "./trusted-document.ts";
import { typedDocuments } from "./typed-documents.ts";
import { constantModule, foreignModule } from "./typescript-text.ts";

/** What the menu needs to know of each type, kept apart from its pages so that the frame stays small. */
function recordTypesModule(sources: Readonly<Record<string, RecordPageSource>>, { registers }: PrintedFacts): string {
  const types = Object.fromEntries(
    Object.entries(sources).map(([name, { label, detailField }]) => {
      const register = registers[name];
      const place = register && { slice: register.slice, isReference: register.isReference };
      return [name, { label, hasPage: detailField !== undefined, ...(place ? { register: place } : {}) }];
    }),
  );
  return constantModule("recordTypes", "Record<string, RecordType>", ["RecordType"], types);
}

/** Folder of this package. */
export const packageRoot = join(import.meta.dirname, "..");

function readDocuments(): readonly string[] {
  const folder = join(packageRoot, "documents");
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** Every generated file of this package: path below `generated/` → content. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const schemaText = readFileSync(join(packageRoot, "admin.graphql"), "utf8");
  const schema = buildSchema(schemaText);
  const facts = readPrintedFacts(packageRoot);
  const typed = await typedDocuments(schemaText, readDocuments());
  const moves = mutationDocuments(schema);
  const lists = recordLists(schema);
  // A list that comes whole was made for choosing: it leaves out what has ended.
  const choices = new Map([...choiceDocuments(lists), ...wholeChoiceDocuments(schema), ...pickerDocuments(schema)]);
  const pages = recordPages(schema, lists, facts);
  const ownTexts = [...moves.values(), ...[...choices.values()].map((choice) => choice.text), ...pages.documents];
  for (const text of ownTexts) requireValid(schema, text);
  const manifest = { ...typed.manifest, ...Object.fromEntries(ownTexts.map((text) => [documentIdOf(text), text])) };
  const moveDocuments = Object.fromEntries(
    [...moves].map(([name, text]) => [name, { documentId: documentIdOf(text) }]),
  );
  const recordChoices = Object.fromEntries(
    [...choices].map(([name, { text, operation: _operation, ...rest }]) => [
      name,
      { documentId: documentIdOf(text), ...rest },
    ]),
  );
  return new Map([
    ["admin/graphql.generated.ts", foreignModule(typed.typescript)],
    ["admin/move-forms.generated.ts", constantModule("moveForms", "Record<string, MoveForm>", ["MoveForm"], moveForms(schema, facts))],
    [
      "admin/move-documents.generated.ts",
      constantModule("moveDocuments", "Record<string, TrustedDocument>", ["TrustedDocument"], moveDocuments),
    ],
    [
      "admin/record-choices.generated.ts",
      constantModule("recordChoices", "Record<string, RecordChoices>", ["RecordChoices"], recordChoices),
    ],
    ["admin/record-types.generated.ts", recordTypesModule(pages.sources, facts)],
    [
      "admin/record-pages.generated.ts",
      constantModule("recordPages", "Record<string, RecordPageSource>", ["RecordPageSource"], pages.sources),
    ],
    [
      "admin/filter-forms.generated.ts",
      constantModule("filterForms", "Record<string, readonly FormField[]>", ["FormField"], filterForms(schema)),
    ],
    [
      "admin/code-lists.generated.ts",
      constantModule("codeLists", "Record<string, Record<string, Label>>", ["Label"], codeLists(schema)),
    ],
    ["admin-documents.json", `${JSON.stringify(Object.fromEntries(Object.entries(manifest).sort()), null, 1)}\n`],
  ]);
}
