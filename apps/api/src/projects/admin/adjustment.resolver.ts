import { uuidOf } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { GraphQLResolveInfo } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { admits } from '../../platform/operation/scope.js';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { fromContext } from '../../platform/shape/slots.js';
import { adjustmentOperations } from '../adjustment.operations.js';
import { AdjustmentKind, AdjustmentState } from '../project-ledgers.enums.js';
import { townOfRequest } from './adjustment.scope.js';
import { adjustmentRequestShape, requestVisible, reviewOpinionShape, siteSurveyShape } from './adjustment.shape.js';
import { AdjustmentRequest, AdjustmentRequestList } from './adjustment.type.js';

@InputType({ description: bilingual('动态调整筛选', 'Filter of adjustment requests') })
class AdjustmentRequestFilter {
  @Field(() => String, { nullable: true, description: bilingual('编号、项目或理由含', 'Words in number, title or reason') })
  text?: string;
  @Field(() => [AdjustmentState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [AdjustmentKind], { nullable: true, description: bilingual('调整类别', 'Kinds') })
  kinds?: string[];
  @Field(() => String, { nullable: true, description: bilingual('镇街', 'Town') })
  townCode?: string;
  @Field(() => ID, { nullable: true, description: bilingual('项目', 'Project') })
  projectId?: string;
  @Field(() => ID, { nullable: true, description: bilingual('申请单位', 'Unit that asks') })
  requestedById?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看待本单位出具意见的', "Only those that wait for one's own unit's opinion") })
  awaitsMyOpinion?: boolean;
}

@Resolver()
class AdjustmentQueries {
  @Query(() => AdjustmentRequestList, { description: bilingual('动态调整台账', 'Ledger of adjustment requests') })
  adjustmentRequests(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => AdjustmentRequestFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: AdjustmentRequestFilter,
  ): Promise<ListOf<AdjustmentRequest>> {
    return context.read(info);
  }

  @Query(() => AdjustmentRequest, { nullable: true, description: bilingual('一份调整申请;看不到即为空', 'One request; null when it is not in scope') })
  adjustmentRequest(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<AdjustmentRequest | null> {
    return context.read(info);
  }
}

const { resolver, payloads, operations } = mutationsOf(
  adminTypes,
  { field: 'adjustmentRequest', type: () => AdjustmentRequest, shape: () => adjustmentRequestShape, zh: '调整申请', en: 'The request' },
  adjustmentOperations,
);

const uuid = (args: FieldArguments, path: string, kind: PublicIdKind): RawBuilder<unknown> =>
  sql`${args.get(path, (id) => uuidOf(kind, String(id)) ?? null)}::uuid`;

/** The viewer's organisation. */
const ownUnit = sql`${fromContext(({ viewer }: { readonly viewer: Viewer }) => viewer.organizationId)}::uuid`;

/** The ledger of adjustments and one of them, inside the viewer's scope. */
export const adjustmentRoots = {
  adjustmentRequests: {
    admit: admits('PROJECT_WORK'),
    ...pagedList<AdjustmentRequest>(() => adjustmentRequestShape, {
      order: () => [['created_at', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...requestVisible(row),
        args.given('filter.text') && sql`(${containsText(row.column('no'), args, 'filter.text')} or ${containsText(row.column('reason'), args, 'filter.text')}
          or ${containsText(sql`(${row.column('proposal')} #>> '{projects,0,title}')`, args, 'filter.text')}
          or exists (select from public.project named where named.id = ${row.column('project_id')} and ${containsText(sql`named.title`, args, 'filter.text')}))`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.townCode') && sql`${townOfRequest(row)} = ${args.get('filter.townCode')}`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${uuid(args, 'filter.projectId', 'prj')}`,
        args.given('filter.requestedById') && sql`${row.column('requested_by_id')} = ${uuid(args, 'filter.requestedById', 'org')}`,
        args.now('filter.awaitsMyOpinion') === true && sql`${row.column('state')} = 'IN_REVIEW' and ${ownUnit} = any(${row.column('invited_organization_ids')})
          and not exists (select from public.review_opinion said where said.request_id = ${row.column('id')} and said.organization_id = ${ownUnit})`,
      ],
    }),
  },
  adjustmentRequest: {
    admit: admits('PROJECT_WORK'),
    ...oneRow<AdjustmentRequest>(() => adjustmentRequestShape, (row, args) => [byPublicId('adj', row, args), ...requestVisible(row)]),
  },
};

/** The ledger of adjustments and its moves. */
export const adjustmentPart: GraphPart = {
  resolvers: [AdjustmentQueries, resolver],
  roots: adjustmentRoots,
  shapes: [adjustmentRequestShape, siteSurveyShape, reviewOpinionShape],
  payloads,
  operations,
};
