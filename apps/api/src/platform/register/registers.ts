import type { EntityClass } from '@mikro-orm/core';
import type { GraphPart } from '../graph/graph-part.js';
import { importPart } from '../imports/admin/import-job.resolver.js';
import type { FileHolder } from '../files/file-holder.js';
import { snake } from './names.js';
import { conceptOf } from './register-policy.js';
import type { Slice } from '../slice.js';
import type { Register } from './register.js';
import { partOf } from './register-part.js';
import { overviewPart } from './register-overview.js';

const NOTHING: GraphPart = { resolvers: [], roots: {}, shapes: [] };

/** Several parts of one graph as one. */
export function mergedParts(parts: readonly GraphPart[]): GraphPart {
  return {
    resolvers: parts.flatMap(({ resolvers }) => resolvers),
    roots: Object.assign({}, ...parts.map(({ roots }) => roots)),
    shapes: [...new Set(parts.flatMap(({ shapes }) => shapes))],
    nodes: Object.assign({}, ...parts.map(({ nodes }) => nodes ?? {})),
    payloads: parts.flatMap(({ payloads }) => payloads ?? []),
    operations: parts.flatMap(({ operations }) => operations ?? []),
    oneOf: parts.flatMap(({ oneOf }) => oneOf ?? []),
    secretFields: parts.flatMap(({ secretFields }) => secretFields ?? []),
    extend: () => {
      for (const part of parts) part.extend?.();
    },
  };
}

/** The slices with what their registers bring: entities, queries, mutations. The first also gets what is about all of them. */
export function withRegisters(slices: readonly Slice[]): readonly Slice[] {
  const overview = [overviewPart(slices), importPart(slices)];
  return slices.map((slice, index): Slice => {
    const registers = slice.registers ?? [];
    if (registers.length === 0 && index > 0) return slice;
    return {
      ...slice,
      entities: [...slice.entities, ...entitiesOf(registers)],
      admin: mergedParts([slice.admin ?? NOTHING, ...registers.map(partOf), ...(index === 0 ? overview : [])]),
      files: [...(slice.files ?? []), ...registers.flatMap(filesOf)],
    };
  });
}

/** Who may read a row of a register may read its files. */
function filesOf(register: Register): FileHolder[] {
  return [...register.columns].flatMap(([key, column]) =>
    column.holdsFiles ? [{ table: register.table, column: snake(key), isList: column.isList, concept: () => conceptOf(register) as never }] : [],
  );
}

function entitiesOf(registers: readonly Register[]): readonly EntityClass[] {
  return registers.flatMap((register) => [...register.entities]);
}
