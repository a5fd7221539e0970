import { generate } from "@graphql-codegen/cli";

/** What the client preset makes of the schema and the documents. */
export interface TypedDocuments {
  /** TypeScript: types of operations and inputs, and the documents that hold only their hash. */
  readonly typescript: string;
  /** Text of every document by `sha256:<hex>`. */
  readonly manifest: Readonly<Record<string, string>>;
}

const SCALARS = { ID: "string", Date: "string", DateTime: "string", Decimal: "string" };

interface WrittenFile {
  readonly filename: string;
  readonly content: string;
}

function contentOf(files: readonly WrittenFile[], name: string): string {
  const file = files.find((candidate) => candidate.filename.endsWith(name));
  if (file === undefined) throw new Error(`The client preset wrote no ${name}`);
  return file.content;
}

/** Runs graphql-codegen's client preset in memory. Fails when a document does not fit the schema. */
export async function typedDocuments(schemaText: string, documents: readonly string[]): Promise<TypedDocuments> {
  const files: readonly WrittenFile[] = await generate(
    {
      schema: schemaText,
      documents: [...documents],
      silent: true,
      generates: {
        "./": {
          preset: "client",
          presetConfig: {
            fragmentMasking: false,
            persistedDocuments: { mode: "replaceDocumentWithHash", hashAlgorithm: "sha256" },
          },
          config: {
            documentMode: "string",
            enumsAsTypes: true,
            scalars: SCALARS,
            strictScalars: true,
            useTypeImports: true,
            skipTypename: true,
          },
        },
      },
    },
    false,
  );
  const manifest: Record<string, string> = JSON.parse(contentOf(files, "persisted-documents.json"));
  return { typescript: contentOf(files, "graphql.ts"), manifest };
}
