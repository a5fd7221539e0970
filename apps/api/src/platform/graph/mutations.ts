import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Operation } from '../operation/operation.js';
import type { Outcome } from '../operation/run-operation.js';
import type { Shape } from '../shape/shape.js';
import { bilingual } from './descriptions.js';
import type { GraphTypes } from './graph-types.js';
import type { PayloadField } from './graph-part.js';

/** What a mutation needs of the graph's context. */
export interface MutationContext {
  run(operation: Operation, input: object): Promise<Outcome>;
}

export interface Mutations {
  readonly resolver: new () => object;
  readonly payloads: readonly PayloadField[];
  readonly operations: readonly Operation[];
}

/** The mutations of operations that answer with the same kind of row: one input, one payload each. */
export function mutationsOf<Class>(
  types: GraphTypes,
  result: { readonly field: string; readonly type: () => new () => Class; readonly shape: () => Shape<Class>; readonly zh: string; readonly en: string },
  operations: readonly Operation[],
): Mutations {
  class OperationMutations {}
  const target = OperationMutations.prototype as Record<string, unknown>;
  for (const operation of operations) {
    target[operation.name] = async function mutate(input: object, context: MutationContext, _info: GraphQLResolveInfo) {
      const { id, errors, shownOnce } = await context.run(operation, input);
      return { [result.field]: id, errors, ...(operation.showsOnce ? { shownOnce } : {}) };
    };
    const payload = types.payloadOf(`${operation.name.charAt(0).toUpperCase()}${operation.name.slice(1)}`, {
      [result.field]: { type: result.type, zh: result.zh, en: result.en },
      ...(operation.showsOnce ? { shownOnce: { type: () => String, zh: '只显示这一次', en: 'Shown this once' } } : {}),
    });
    Arg('input', () => operation.input.type, { description: bilingual('输入', 'Input') })(target, operation.name, 0);
    Ctx()(target, operation.name, 1);
    Info()(target, operation.name, 2);
    Mutation(() => payload, { description: bilingual(operation.zh, operation.en) })(
      target,
      operation.name,
      Object.getOwnPropertyDescriptor(target, operation.name) as PropertyDescriptor,
    );
  }
  Resolver()(OperationMutations);
  return {
    resolver: OperationMutations,
    operations: operations,
    payloads: (operations).map((operation) => ({
      payload: `${operation.name.charAt(0).toUpperCase()}${operation.name.slice(1)}Payload`,
      field: result.field,
      shape: result.shape as () => Shape<unknown>,
    })),
  };
}
