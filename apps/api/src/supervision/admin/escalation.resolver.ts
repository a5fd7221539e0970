import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { EscalationLevel, EscalationState } from '../supervision.enums.js';
import { escalationOperations } from '../supervision.operations.js';
import { escalationShape } from './escalation.shape.js';
import { Escalation, EscalationList } from './escalation.type.js';
import { isOneOf } from './supervisor.roots.js';

const reading = 'ESCALATION';

@InputType({ description: bilingual('督办升级筛选', 'Filter of escalations') })
class EscalationFilter {
  @Field(() => [EscalationState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [EscalationLevel], { nullable: true, description: bilingual('升级措施', 'Measures') })
  levels?: string[];
}

@Resolver()
class EscalationQueries {
  @Query(() => EscalationList, { description: bilingual('督办升级台账', 'Ledger of escalations') })
  escalations(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => EscalationFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: EscalationFilter,
  ): Promise<ListOf<Escalation>> {
    return context.read(info);
  }

  @Query(() => Escalation, { nullable: true, description: bilingual('一项督办升级;看不到即为空', 'One escalation; null when it is not in scope') })
  escalation(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Escalation | null> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'escalation', type: () => Escalation, shape: () => escalationShape, zh: '督办升级', en: 'The escalation' },
  escalationOperations,
);

export const escalationPart: GraphPart = {
  resolvers: [EscalationQueries, mutations.resolver],
  roots: {
    escalations: {
      admit: admits(reading),
      ...pagedList<Escalation>(() => escalationShape, {
        order: () => [['id', 'desc']],
        where: (row, args) => [
          visibleTo(reading, row, {}),
          args.given('filter.states') && isOneOf(row.column('state'), args, 'filter.states'),
          args.given('filter.levels') && isOneOf(row.column('level'), args, 'filter.levels'),
        ],
      }),
    },
    escalation: {
      admit: admits(reading),
      ...oneRow<Escalation>(() => escalationShape, (row, args) => [byPublicId('esc', row, args), visibleTo(reading, row, {})]),
    },
  },
  shapes: [escalationShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};
