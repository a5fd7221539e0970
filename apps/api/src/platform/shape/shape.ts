import type { FieldNode, GraphQLField } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { FieldArguments } from './arguments.js';
import type { Compilation } from './compilation.js';

/** The place of a field in a statement: the row it reads, its arguments, its selections. */
export interface At {
  readonly row: RowRef;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly args: FieldArguments;
  readonly joins: RawBuilder<unknown>[];
  readonly compilation: Compilation;
}

/** References to the columns of a row under its alias. */
export interface RowRef {
  readonly alias: string;
  column(name: string): RawBuilder<unknown>;
}

/** Reads one GraphQL field as SQL. `T` is the type that the field's class promises. */
export interface Reader<out T> {
  readonly read: (at: At) => RawBuilder<unknown>;
  /** Made in code from what the statement brought; such a field cannot be passed through as text. */
  readonly derive?: (value: never, context: never) => unknown;
  /** Asked at every request before the statement runs; throws for a caller who may not read this at all. */
  readonly admit?: (context: object) => void;
  /** The rows of a list one by one, whatever its pages: what a file of the whole list reads. */
  readonly rows?: (at: At, nodes: readonly FieldNode[]) => RawBuilder<unknown>;
  /** Whether it hides what transactions that still run may come before: then it shows more when they end, without a change. */
  readonly isFeed?: boolean;
  /** False where the value may be missing although the field promises one. */
  readonly promises?: boolean;
  readonly type?: T;
}

type FieldType<V> = V extends (...args: never[]) => infer R ? Awaited<R> : V;

/** Every field of a GraphQL class must have a reader of its type: a forgotten one does not compile. */
export type Readers<Class> = { [Name in keyof Class]-?: Reader<FieldType<Class[Name]>> };

/** How one GraphQL type is read from one table or view. */
export interface Shape<Class> {
  readonly typeName: string;
  readonly table: RawBuilder<unknown>;
  /** The column that tells a found row from a missing one. */
  readonly key: string;
  readonly fields: Readonly<Record<string, Reader<unknown>>>;
  readonly type?: Class;
}

export type ShapeRef<Class> = () => Shape<Class>;

/**
 * Adds readers to a shape further left. Every field of `Added` must have one.
 * @throws Error when the shape reads a field of that name already
 */
export function extendShape<Added>(shape: Shape<unknown>, readers: Readers<Added>): void {
  for (const [name, reader] of Object.entries<Reader<unknown>>(readers)) {
    if (shape.fields[name]) throw new Error(`${shape.typeName}.${name} has a reader already.`);
    (shape.fields as Record<string, Reader<unknown>>)[name] = reader;
  }
}
