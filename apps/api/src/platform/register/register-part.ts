import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../graph/admin-types.js';
import { bilingual } from '../graph/descriptions.js';
import type { GraphPart } from '../graph/graph-part.js';
import { mutationsOf } from '../graph/mutations.js';
import type { ReadContext } from '../graph/read-field.js';
import type { Register } from './register.js';
import { contactPart } from './register-contact.js';
import { filtersOf, filterType, sortType } from './register-filter.js';
import { allOperationsOf } from './register-operations.js';
import { rootsOf } from './register-roots.js';

/** What a register brings to the admin graph: list, detail, contact, mutations. */
export function partOf(register: Register): GraphPart {
  const { zh, en, field } = register;
  const operations = allOperationsOf(register);
  const mutations = mutationsOf(
    adminTypes,
    { field, type: () => register.type, shape: () => register.shape, zh, en },
    operations,
  );
  const contact = contactPart(register);
  return {
    resolvers: [queriesOf(register), mutations.resolver, ...(contact?.resolvers ?? [])],
    roots: rootsOf(register),
    shapes: [register.shape],
    payloads: mutations.payloads,
    operations: mutations.operations,
  };
}

const read = (context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> => context.read(info);

function queriesOf(register: Register): new () => object {
  const { name, zh, en, list, field } = register;
  class RegisterQueries {}
  const target = RegisterQueries.prototype as Record<string, unknown>;
  const Sort = sortType(register);
  const Filter = filterType(register, filtersOf(register));
  const List = adminTypes.listOf(name, () => register.type);
  const described = (key: string): PropertyDescriptor => Object.getOwnPropertyDescriptor(target, key) as PropertyDescriptor;

  target[list] = read;
  Ctx()(target, list, 0);
  Info()(target, list, 1);
  Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') })(target, list, 2);
  Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') })(target, list, 3);
  Arg('sort', () => Sort, { nullable: true, description: bilingual('排序', 'Order') })(target, list, 4);
  Arg('filter', () => Filter, { nullable: true, description: bilingual('筛选', 'Filter') })(target, list, 5);
  Query(() => List, { description: bilingual(`${zh}台账`, `Register: ${en.toLowerCase()}`) })(target, list, described(list));

  target[field] = read;
  Ctx()(target, field, 0);
  Info()(target, field, 1);
  Arg('id', () => ID, { description: bilingual('编号', 'Id') })(target, field, 2);
  Query(() => register.type, { nullable: true, description: bilingual(`一条${zh};看不到即为空`, `One row of the register, null when it is not in scope: ${en.toLowerCase()}`) })(target, field, described(field));
  Resolver()(RegisterQueries);
  return RegisterQueries;
}
