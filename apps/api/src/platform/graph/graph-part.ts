import type { Roots } from '../shape/statement.js';
import type { Shape } from '../shape/shape.js';
import type { Nodes } from './node-reader.js';
import type { Operation } from '../operation/operation.js';

/** A payload field that is read anew through a shape after the mutation. */
export interface PayloadField {
  readonly payload: string;
  readonly field: string;
  readonly shape: () => Shape<unknown>;
}

/** What a slice brings to one graph. */
export interface GraphPart {
  readonly resolvers: readonly (new () => object)[];
  /** Readers of the query fields, by name. */
  readonly roots: Roots;
  readonly shapes: readonly Shape<unknown>[];
  /** Shapes of the rows that `node(id)` finds, by the prefix of their ids. */
  readonly nodes?: Nodes;
  readonly payloads?: readonly PayloadField[];
  readonly operations?: readonly Operation[];
  /** Input types of which exactly one field may be given. */
  readonly oneOf?: readonly string[];
  /** Root fields that carry a secret, such as a query code: POST only, never kept by a cache, one in a request. */
  readonly secretFields?: readonly string[];
  /** Fields that this slice adds to types further left: applied once, before any schema is built. */
  readonly extend?: () => void;
}
