import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildGraph, extendTypes, printGraph } from '../platform/graph/build-graph.js';
import { slices } from '../slices.js';

/** Everywhere else the public graph is built first. A class that both graphs used would show here. */
it('the graphs are the same when the admin graph is built first, and when they are built again', () => {
  const publicParts = slices.flatMap((slice) => slice.public ?? []);
  const adminParts = slices.flatMap((slice) => slice.admin ?? []);
  extendTypes([...adminParts, ...publicParts]);
  const admin = printGraph(buildGraph(adminParts).schema);
  const open = printGraph(buildGraph(publicParts).schema);
  expect(open).toBe(printed('public'));
  expect(admin).toBe(printed('admin'));
  expect(printGraph(buildGraph(adminParts).schema)).toBe(admin);
  expect(printGraph(buildGraph(publicParts).schema)).toBe(open);
});

function printed(name: string): string {
  return readFileSync(new URL(`../../../../packages/schema/${name}.graphql`, import.meta.url), 'utf8');
}
