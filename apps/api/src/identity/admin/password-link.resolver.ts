import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MutationContext } from '../../platform/graph/mutations.js';
import { issuePasswordLink, passwordLinkInput } from '../issue-password-link.js';
import { newOneTimeLink } from '../password-link.js';
import { PasswordLink } from './user.type.js';

const IssuePasswordLinkPayload = adminTypes.payloadOf('IssuePasswordLink', {
  link: { type: () => PasswordLink, zh: '链接', en: 'The link' },
});

/** Shows the link once; it cannot be read again. */
@Resolver()
export class PasswordLinkMutation {
  @Mutation(() => IssuePasswordLinkPayload, { description: bilingual('生成设置密码的链接', 'Make a link to set a password') })
  async issuePasswordLink(
    @Arg('input', () => passwordLinkInput.type, { description: bilingual('输入', 'Input') }) given: object,
    @Ctx() context: MutationContext,
  ): Promise<object> {
    const link = newOneTimeLink(new Date());
    const { id, errors } = await context.run(issuePasswordLink(link), given);
    return { link: id === null ? null : { path: link.path, expiresAt: link.expiresAt.toISOString() }, errors };
  }
}
