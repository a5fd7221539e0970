import type { FieldNode, GraphQLField } from 'graphql';
import { getArgumentValues } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Plan, ReadRequest } from './plan.js';
import { Slot } from './plan.js';

/** The arguments of one selected field, by path: `filter.state`. */
export class FieldArguments {
  readonly #read: (request: ReadRequest) => Record<string, unknown>;

  constructor(
    private readonly plan: Plan,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ) {
    // Several parameters read one argument list; it is coerced once a request.
    let last: ReadRequest | undefined;
    let values: Record<string, unknown> = {};
    this.#read = (request) => {
      if (request !== last) {
        values = getArgumentValues(field, node, request.variables);
        last = request;
      }
      return values;
    };
  }

  /** The value as a parameter of the statement, read anew for every request. */
  get<T>(path: string, convert: (value: unknown) => unknown = (value) => value): RawBuilder<T> {
    return this.value((values) => convert(at(values, path)));
  }

  /** As `get`, for a value that decides how many rows there are, such as words to search for: no plan fits all of them. */
  pattern<T>(path: string, convert: (value: unknown) => unknown): RawBuilder<T> {
    this.plan.isPlannedAnew = true;
    return this.get(path, convert);
  }

  /** A parameter made from several arguments, and from what the graph's context knows. */
  value<T>(make: (values: Record<string, unknown>, context: unknown) => unknown): RawBuilder<T> {
    return sql<T>`${new Slot((request) => make(this.#read(request), request.context))}`;
  }

  /** Whether the argument was sent and is not null; the statement is compiled for that answer. */
  given(path: string): boolean {
    return this.plan.note((request) => (at(this.#read(request), path) ?? null) !== null);
  }

  /** What follows from the value; the statement is compiled for that, and serves every value with the same answer. */
  decide<T>(path: string, answer: (value: unknown) => T): T {
    return this.plan.note((request) => answer(at(this.#read(request), path)));
  }

  /** The value itself, for what changes the text (an order); the statement is compiled for it. */
  now<T>(path: string): T | undefined {
    return this.plan.note((request) => at(this.#read(request), path) as T | undefined);
  }
}

function at(values: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object'
          ? (value as Record<string, unknown>)[key]
          : undefined,
      values,
    );
}
