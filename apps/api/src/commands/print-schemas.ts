import { readFile, writeFile } from 'node:fs/promises';
import { printGraph } from '../platform/graph/build-graph.js';
import { formHints } from '../platform/graph/input.js';
import { buildGraphs } from '../platform/graph/serve-graphs.js';
import { slices } from '../slices.js';

/** The move of the permission table that each mutation makes. */
const moves = slices
  .flatMap((slice) => slice.admin ?? [])
  .flatMap((part) => part.operations ?? [])
  .map(({ name, move }): [string, string] => [name, move])
  .sort();

/** Where each register stands, by the type of its rows. */
const registers = slices
  .flatMap(({ name: slice, registers: own = [] }) => own.map(({ name, idKind, definition }) => ({ name, idKind, slice, isReference: definition.isReference ?? false })))
  .sort((one, other) => (one.name < other.name ? -1 : 1))
  .map(({ name, ...facts }): [string, object] => [name, facts]);

/**
 * Prints both schemas, the moves of the mutations, the registers and the hints of the console's forms into `packages/schema`, where they are
 * checked in. With `--check` nothing is written: a difference ends with 1.
 */
const { publicGraph, adminGraph } = buildGraphs(slices);
const folder = new URL('../../../../packages/schema/', import.meta.url);
const files: Readonly<Record<string, string>> = {
  'public.graphql': printGraph(publicGraph.schema),
  'admin.graphql': printGraph(adminGraph.schema),
  'moves.json': `${JSON.stringify(Object.fromEntries(moves), null, 2)}\n`,
  'registers.json': `${JSON.stringify(Object.fromEntries(registers), null, 2)}\n`,
  'form-hints.json': `${JSON.stringify(formHints(), null, 2)}\n`,
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder);
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${name} 不是最新,请运行 pnpm --filter @doorstep/api schema  ${name} is not current; run the command above.\n`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    process.stdout.write(`${name}\n`);
  }
}
