import type { GraphPart } from '../../platform/graph/graph-part.js';
import { evaluationPart } from './evaluation.resolver.js';
import { escalationPart } from './escalation.resolver.js';
import { orderPart } from './order.resolver.js';
import { extendProject } from './project.fields.js';
import { supervisorContactPart } from './supervisor-contact.resolver.js';
import { supervisorPart } from './supervisor.resolver.js';

const parts: readonly GraphPart[] = [supervisorPart, supervisorContactPart, evaluationPart, orderPart, escalationPart];

export const supervisionAdmin: GraphPart = {
  resolvers: parts.flatMap(({ resolvers }) => resolvers),
  roots: Object.assign({}, ...parts.map(({ roots }) => roots)) as GraphPart['roots'],
  shapes: parts.flatMap(({ shapes }) => shapes),
  payloads: parts.flatMap(({ payloads }) => payloads ?? []),
  operations: parts.flatMap(({ operations }) => operations ?? []),
  extend: extendProject,
};
