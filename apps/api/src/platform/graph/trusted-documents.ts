import { readFile } from 'node:fs/promises';

const FILE = new URL('../../../../../packages/schema/generated/admin-documents.json', import.meta.url);

/** The documents that the console sends, by `sha256:` and the hex digest of their text. */
export async function readTrustedDocuments(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(FILE, 'utf8')) as Record<string, string>;
}
