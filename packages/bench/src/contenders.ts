import { fileURLToPath } from 'node:url';
import type { Json } from './json.ts';
import { at } from './json.ts';
import { serverProgram } from './home.ts';
import { postgraphileQueries } from './postgraphile-queries.ts';
import type { QueryName, Variables } from './queries.ts';
import { registeredDocument } from './queries.ts';

export const CONTENDERS = ['handwritten', 'doorstep', 'doorstep-registered', 'doorstep-cached', 'postgraphile'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Programs that serve; Doorstep without its cache answers for two contenders. */
export const PROGRAMS = ['handwritten', 'doorstep', 'doorstep-cached', 'postgraphile'] as const;
export type ProgramName = (typeof PROGRAMS)[number];

export const programOf: Readonly<Record<ContenderName, ProgramName>> = {
  handwritten: 'handwritten',
  doorstep: 'doorstep',
  'doorstep-registered': 'doorstep',
  'doorstep-cached': 'doorstep-cached',
  postgraphile: 'postgraphile',
};

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const doorstepWords = ['--enable-source-maps', serverProgram, 'serve'];

/** How a program is told to run, beyond what all are told. */
export const environmentOf: Readonly<Record<ProgramName, NodeJS.ProcessEnv>> = {
  handwritten: {},
  doorstep: { DOORSTEP_PUBLIC_CACHE: '0' },
  'doorstep-cached': {},
  postgraphile: {},
};

/** Words after `node`; Doorstep as `npm start` runs it. */
export const wordsOf: Readonly<Record<ProgramName, readonly string[]>> = {
  handwritten: [here('handwritten-server.ts')],
  doorstep: doorstepWords,
  'doorstep-cached': doorstepWords,
  postgraphile: [here('postgraphile-server.ts')],
};

/** The body of one request. A comment makes a document another one than the registered. */
export function bodyOf(contender: ContenderName, query: QueryName, variables: Variables): string {
  switch (contender) {
    case 'handwritten':
      return JSON.stringify({ operationName: query, variables });
    case 'doorstep':
      return JSON.stringify({ query: `${registeredDocument(query)}# not registered\n`, variables });
    case 'doorstep-registered':
    case 'doorstep-cached':
      return JSON.stringify({ query: registeredDocument(query), variables });
    case 'postgraphile':
      return JSON.stringify({ query: postgraphileQueries[query].document, variables: postgraphileQueries[query].variables(variables) });
  }
}

export const requestHeaders = { 'content-type': 'application/json', accept: 'application/json' } as const;

/**
 * `data` of one answer.
 * @throws Error when the answer is none or carries errors
 */
export async function ask(address: string, contender: ContenderName, query: QueryName, variables: Variables): Promise<Json> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: requestHeaders, body: bodyOf(contender, query, variables) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${contender} answers ${query} with ${response.status}: ${text.slice(0, 500)}`);
  const answer = JSON.parse(text) as Json;
  if (at(answer, 'errors') !== undefined || at(answer, 'data') === undefined) throw new Error(`${contender} answers ${query} with ${text.slice(0, 500)}`);
  return at(answer, 'data');
}
