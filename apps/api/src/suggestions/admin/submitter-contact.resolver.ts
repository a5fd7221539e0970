import { uuidOf } from '@doorstep/domain/public-id';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { badInput, forbidden } from '../../platform/graph/errors.js';
import { field } from '../../platform/graph/input.js';
import type { Contact } from '../read-submitter-contact.js';
import { readSubmitterContact } from '../read-submitter-contact.js';
import { SubmitterContact } from './submitter-contact.type.js';

const reasonField = field.text('查阅原因', 'Reason for reading', 200);

@Resolver()
export class SubmitterContactQuery {
  @Query(() => SubmitterContact, {
    nullable: true,
    description: bilingual('查阅建议人联系方式,须说明原因并留下记录;未留联系方式或看不到即为空', 'Reads the contact of a submitter, with a reason and a trace; null when there is none in scope'),
  })
  async submitterContact(
    @Ctx() { house, viewer }: AdminContext,
    @Arg('suggestionId', () => ID, { description: bilingual('建议编号', 'Id of the suggestion') }) suggestionId: string,
    @Arg('reason', () => String, { description: bilingual('查阅原因', 'Reason for reading') }) reason: string,
  ): Promise<Contact | null> {
    const checked = reasonField.check.safeParse(reason);
    if (!checked.success) throw badInput('请填写查阅原因,200 字以内。', 'A reason of at most 200 characters is needed.');
    const id = uuidOf('sug', suggestionId);
    const answer = id ? await readSubmitterContact(house, viewer, id, checked.data) : { kind: 'NOT_FOUND' as const };
    if (answer.kind === 'FORBIDDEN') throw forbidden();
    return answer.kind === 'READ' ? answer.contact : null;
  }
}
