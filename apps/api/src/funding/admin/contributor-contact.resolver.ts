import { uuidOf } from '@doorstep/domain/public-id';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { badInput } from '../../platform/graph/errors.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import { field } from '../../platform/graph/input.js';
import { admits } from '../../platform/operation/scope.js';
import { readContributorContact } from '../read-contributor-contact.js';

@ObjectType({ description: bilingual('出资人联系信息,每次查看均留痕', 'Contact of a contributor; every reading is logged') })
class ContributorContact {
  @Field(() => String, { nullable: true, description: bilingual('姓名或名称', 'Name') })
  name!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('统一社会信用代码', 'Unified social credit code') })
  unifiedCode!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('联系电话', 'Telephone') })
  phone!: string | null;
}

const reasonField = field.text('查阅原因', 'Reason for reading', 200);

@Resolver()
class ContributorContactQueries {
  @Query(() => ContributorContact, {
    nullable: true,
    description: bilingual('查看出资人联系信息;须说明理由并留痕,无权即为空', 'Contact of a contributor; the reason is logged; null when it is not in scope'),
  })
  async contributorContact(
    @Ctx() context: AdminContext,
    @Arg('id', () => ID, { description: bilingual('出资人编号', 'Id of the contributor') }) id: string,
    @Arg('reason', () => String, { description: bilingual('查阅原因', 'Reason for reading') }) reason: string,
  ): Promise<ContributorContact | null> {
    admits('MONEY_VOUCHER')(context);
    const why = reasonField.check.safeParse(reason);
    if (!why.success) throw badInput('请填写查阅原因,200 字以内。', 'A reason of at most 200 characters is needed.');
    const uuid = uuidOf('ctr', id);
    return uuid === undefined ? null : readContributorContact(context.house, context.viewer, uuid, why.data);
  }
}

export const contributorContactPart: GraphPart = { resolvers: [ContributorContactQueries], roots: {}, shapes: [] };
