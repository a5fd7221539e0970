import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { Slot } from './plan.js';

/** A value of the graph's context as a parameter of the statement: the viewer's district, today. */
export function contextSlot<T>(name: string): RawBuilder<T> {
  return sql<T>`${new Slot(({ context }) => (context as Readonly<Record<string, unknown>>)[name] ?? null)}`;
}

/** A parameter made from the graph's context. */
export function fromContext<Context, T>(make: (context: Context) => T): RawBuilder<T> {
  return sql<T>`${new Slot(({ context }) => make(context as Context))}`;
}
