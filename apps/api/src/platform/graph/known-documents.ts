import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyRequest } from 'fastify';
import { bilingual } from './descriptions.js';

/** Documents by id: `sha256:` and the hex digest of the text as it stands in its file. */
export type KnownDocuments = ReadonlyMap<string, string>;

/** Why a request is refused before a graph sees it. */
export interface RequestRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const NOT_TRUSTED: RequestRefusal = {
  status: 400,
  code: 'DOCUMENT_NOT_TRUSTED',
  message: bilingual('未登记的查询。', 'The document is not one of the trusted ones.'),
};

const schemaFolder = fileURLToPath(new URL('../../../../../packages/schema', import.meta.url));

function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The public operations of `packages/schema/registered`, whose answers are passed through. */
export function registeredDocuments(folder = `${schemaFolder}/registered`): KnownDocuments {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const texts = names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return new Map(texts.map((text) => [documentIdOf(text), text]));
}

/** The console's own documents; in production the admin graph runs nothing else. */
export function consoleDocuments(file = `${schemaFolder}/generated/admin-documents.json`): KnownDocuments {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** Puts the text of a document in the place of its id; says whether the request named one, and one that is known. */
export function documentOf(request: FastifyRequest, documents: KnownDocuments): 'none' | 'known' | 'unknown' {
  const given = (request.method === 'GET' ? request.query : request.body) as { documentId?: unknown; query?: unknown } | null;
  const documentId = given?.documentId;
  if (!given || documentId === undefined || documentId === null) return 'none';
  const text = typeof documentId === 'string' ? documents.get(documentId) : undefined;
  if (text === undefined) return 'unknown';
  if (request.method === 'GET') {
    // The server reads a GET from its address.
    const [path = '', search] = (request.raw.url ?? '').split('?');
    const parameters = new URLSearchParams(search);
    parameters.delete('documentId');
    parameters.set('query', text);
    request.raw.url = `${path}?${parameters.toString()}`;
  }
  given.query = text;
  return 'known';
}
