import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { admits } from '../../platform/operation/scope.js';
import type { ViewErrors } from '../save-view.js';
import { removeView, removeViewInput, saveView, saveViewInput } from '../save-view.js';
import { SavedView, savedViewRoots, savedViewShape } from './saved-view.shape.js';

const INPUT = { description: bilingual('输入', 'Input') };
const SaveViewPayload = adminTypes.payloadOf('SaveView', {});
const RemoveViewPayload = adminTypes.payloadOf('RemoveView', {});

/** Views are each person's own, so whoever has any role keeps them. */
const admit = admits('PUBLIC_DATA');

@Resolver()
class SavedViewResolver {
  @Query(() => [SavedView], { description: bilingual('一个台账的视图:本人的,和本单位、本镇街共享的', 'Views of a ledger: the own ones, and those shared in the own unit and town') })
  savedViews(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('ledger', () => String, { description: bilingual('台账', 'Ledger') }) _ledger: string,
  ): Promise<SavedView[]> {
    return context.read(info);
  }

  @Mutation(() => SaveViewPayload, { description: bilingual('保存视图', 'Save a view') })
  async saveView(
    @Arg('input', () => saveViewInput.type, INPUT) given: object,
    @Ctx() context: AdminContext,
  ): Promise<{ readonly errors: ViewErrors }> {
    admit(context);
    return { errors: await saveView(context.house, context.viewer, given) };
  }

  @Mutation(() => RemoveViewPayload, { description: bilingual('删除视图', 'Remove a view') })
  async removeView(
    @Arg('input', () => removeViewInput.type, INPUT) given: object,
    @Ctx() context: AdminContext,
  ): Promise<{ readonly errors: ViewErrors }> {
    admit(context);
    return { errors: await removeView(context.house, context.viewer, given) };
  }
}

export const savedViewPart: GraphPart = { resolvers: [SavedViewResolver], roots: savedViewRoots, shapes: [savedViewShape] };
