import type { GraphPart } from '../../platform/graph/graph-part.js';
import { contributionPart } from './contribution.resolver.js';
import { contributorContactPart } from './contributor-contact.resolver.js';
import { contributorPart } from './contributor.resolver.js';
import { fundTransactionPart } from './fund-transaction.resolver.js';
import { fundingSourcePart } from './funding-source.resolver.js';
import { extendProject } from './project.fields.js';

const parts: readonly GraphPart[] = [
  fundingSourcePart,
  contributorPart,
  contributorContactPart,
  contributionPart,
  fundTransactionPart,
];

/** What the slice brings to the admin graph. */
export const fundingAdmin: GraphPart = {
  resolvers: parts.flatMap(({ resolvers }) => resolvers),
  roots: Object.assign({}, ...parts.map(({ roots }) => roots)),
  shapes: parts.flatMap(({ shapes }) => shapes),
  payloads: parts.flatMap(({ payloads }) => payloads ?? []),
  operations: parts.flatMap(({ operations }) => operations ?? []),
  extend: extendProject,
};
