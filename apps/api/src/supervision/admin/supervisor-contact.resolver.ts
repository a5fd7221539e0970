import { uuidOf } from '@doorstep/domain/public-id';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { badInput } from '../../platform/graph/errors.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import { admits } from '../../platform/operation/scope.js';
import { readSupervisorContact } from '../read-supervisor-contact.js';

@ObjectType({ description: bilingual('监督员联系信息,每次查看均留痕', 'Contact of a supervisor; every reading is logged') })
class SupervisorContact {
  @Field(() => String, { nullable: true, description: bilingual('姓名', 'Name') })
  name!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('电话', 'Telephone') })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('出生年份', 'Year of birth') })
  birthYear!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('所在单位', 'Where the person works') })
  organizationName!: string | null;
}

const MOST_REASON = 200;

@Resolver()
class SupervisorContactQueries {
  @Query(() => SupervisorContact, {
    nullable: true,
    description: bilingual('查看监督员联系信息;须说明理由并留痕,无权即为空', 'Contact of a supervisor; the reason is logged; null when it is not in scope'),
  })
  async supervisorContact(
    @Ctx() context: AdminContext,
    @Arg('id', () => ID, { description: bilingual('监督员编号', 'Id of the supervisor') }) id: string,
    @Arg('reason', () => String, { description: bilingual('查看理由', 'Why it is read') }) reason: string,
  ): Promise<SupervisorContact | null> {
    admits('ROSTER_PHONE')(context);
    const why = reason.trim();
    if (why === '' || why.length > MOST_REASON || why.includes('\u0000')) {
      throw badInput(`查看理由须为 1 到 ${MOST_REASON} 字。`, `The reason takes 1 to ${MOST_REASON} characters.`);
    }
    const uuid = uuidOf('spv', id);
    return uuid === undefined ? null : readSupervisorContact(context.house, context.viewer, uuid, why);
  }
}

export const supervisorContactPart: GraphPart = { resolvers: [SupervisorContactQueries], roots: {}, shapes: [] };
