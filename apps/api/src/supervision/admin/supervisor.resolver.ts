import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { recordOperations, supervisorOperations } from '../supervision.operations.js';
import { SupervisionRecordFilter, SupervisorFilter } from './supervision.input.js';
import { supervisorRoots } from './supervisor.roots.js';
import { supervisionRecordShape, supervisorAssignmentShape, supervisorShape } from './supervisor.shape.js';
import { SupervisionRecord, SupervisionRecordList, Supervisor, SupervisorList } from './supervisor.type.js';

const PAGE = { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') };
const PAGE_SIZE = { defaultValue: 20, description: bilingual('每页项数', 'Items a page') };
const FILTER = { nullable: true, description: bilingual('筛选', 'Filter') };
const BY_ID = { description: bilingual('编号', 'Id') };

@Resolver()
class SupervisorQueries {
  @Query(() => SupervisorList, { description: bilingual('监督员名册', 'Roster of supervisors') })
  supervisors(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => SupervisorFilter, FILTER) _filter?: SupervisorFilter,
  ): Promise<ListOf<Supervisor>> {
    return context.read(info);
  }

  @Query(() => Supervisor, { nullable: true, description: bilingual('一名监督员;看不到即为空', 'One supervisor; null when it is not in scope') })
  supervisor(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<Supervisor | null> {
    return context.read(info);
  }

  @Query(() => SupervisionRecordList, { description: bilingual('监督记录台账', 'Ledger of findings') })
  supervisionRecords(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => SupervisionRecordFilter, FILTER) _filter?: SupervisionRecordFilter,
  ): Promise<ListOf<SupervisionRecord>> {
    return context.read(info);
  }

  @Query(() => SupervisionRecord, { nullable: true, description: bilingual('一条监督记录;看不到即为空', 'One finding; null when it is not in scope') })
  supervisionRecord(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<SupervisionRecord | null> {
    return context.read(info);
  }
}

const supervisorMutations = mutationsOf(
  adminTypes,
  { field: 'supervisor', type: () => Supervisor, shape: () => supervisorShape, zh: '监督员', en: 'The supervisor' },
  supervisorOperations,
);
const recordMutations = mutationsOf(
  adminTypes,
  { field: 'supervisionRecord', type: () => SupervisionRecord, shape: () => supervisionRecordShape, zh: '监督记录', en: 'The finding' },
  recordOperations,
);

export const supervisorPart: GraphPart = {
  resolvers: [SupervisorQueries, supervisorMutations.resolver, recordMutations.resolver],
  roots: supervisorRoots,
  shapes: [supervisorShape, supervisorAssignmentShape, supervisionRecordShape],
  payloads: [...supervisorMutations.payloads, ...recordMutations.payloads],
  operations: [...supervisorMutations.operations, ...recordMutations.operations],
};
