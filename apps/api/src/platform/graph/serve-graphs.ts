import type { FastifyInstance } from 'fastify';
import { serveFiles } from '../files/file-routes.js';
import type { House } from '../house.js';
import { serveImports } from '../imports/import-routes.js';
import { importTargets } from '../imports/import-targets.js';
import { serveLedgerFiles } from '../ledger/ledger-routes.js';
import type { Slice } from '../slice.js';
import type { SessionOf } from './admin-graph.js';
import { serveAdminGraph } from './admin-graph.js';
import type { Graph } from './build-graph.js';
import { buildGraph, extendTypes } from './build-graph.js';
import type { ClientOf } from './connected-client.js';
import { consoleDocuments, registeredDocuments } from './known-documents.js';
import { servePublicGraph } from './public-graph.js';

export interface Graphs {
  readonly publicGraph: Graph;
  readonly adminGraph: Graph;
}

/** Both graphs from what the slices bring. They share no class, so the order does not matter. */
export function buildGraphs(slices: readonly Slice[]): Graphs {
  const publicParts = slices.flatMap((slice) => slice.public ?? []);
  const adminParts = slices.flatMap((slice) => slice.admin ?? []);
  extendTypes([...publicParts, ...adminParts]);
  return { publicGraph: buildGraph(publicParts), adminGraph: buildGraph(adminParts) };
}

const nobody: SessionOf = async () => null;
const noClient: ClientOf = async () => null;

export async function serveGraphs(app: FastifyInstance, house: House, slices: readonly Slice[]): Promise<void> {
  const { publicGraph, adminGraph } = buildGraphs(slices);
  const sessionOf = slices.find((slice) => slice.sessionOf)?.sessionOf ?? nobody;
  // What a form of another site can send is no JSON.
  app.removeContentTypeParser('text/plain');
  const clientOf = slices.find((slice) => slice.clientOf)?.clientOf ?? noClient;
  await servePublicGraph(app, house, publicGraph, { registered: registeredDocuments(), clientOf });
  await serveAdminGraph(app, house, adminGraph, { sessionOf, documents: consoleDocuments() });
  await serveImports(app, { house, sessionOf, targets: importTargets(slices) });
  serveFiles(app, { house, sessionOf, holders: slices.flatMap((slice) => slice.files ?? []) });
  serveLedgerFiles(app, { house, graph: adminGraph, sessionOf, registers: slices.flatMap((slice) => slice.registers ?? []) });
}
