import type { Viewer } from '@doorstep/domain/roles';
import { inputOf, field } from '../platform/graph/input.js';
import type { UserErrorValue } from '../platform/graph/graph-types.js';
import type { House } from '../platform/house.js';
import type { Act } from '../platform/operation/act.js';
import { refusalsOf, userError } from '../platform/operation/refusal.js';
import { inTransaction, orRefusals } from '../platform/operation/run-operation.js';
import { SavedView } from '../platform/saved-view.entity.js';

const of = {
  ledger: field.text('台账', 'Ledger', 60),
  name: field.text('视图名称', 'Name of the view', 20),
};

/** The input types of the two mutations. */
export const saveViewInput = inputOf('SaveViewInput', '保存视图', 'Save a view', {
  ...of,
  filter: field.text('筛选、排序和列,JSON 对象', 'Filters, order and columns, a JSON object', 4000),
  isShared: field.flag('本单位、本镇街可见', 'Visible in the own unit and town'),
});
export const removeViewInput = inputOf('RemoveViewInput', '删除视图', 'Remove a view', of);

/** What is wrong with the input; empty when the view was written. */
export type ViewErrors = readonly UserErrorValue[];

/** Keeps a view under its name; the person's view of that name in that ledger is replaced. */
export async function saveView(house: House, viewer: Viewer, given: object): Promise<ViewErrors> {
  const checked = saveViewInput.check.safeParse(given);
  if (!checked.success) return refusalsOf(checked.error).map(userError);
  const { ledger, name, filter, isShared } = checked.data;
  return inOwn(house, viewer, 'savedView.save', async (act) => {
    const content = objectOf(filter);
    if (content === null) return act.stop('INVALID', ['filter']);
    const known = await act.em.findOne(SavedView, { districtCode: act.districtCode, userId: viewer.userId, ledger, name });
    const view = known ?? act.em.create(SavedView, { districtCode: act.districtCode, userId: viewer.userId, ledger, name, filter: content });
    Object.assign(view, { filter: content, isShared, updatedAt: new Date() });
    act.audit.about('savedView', view.id);
  });
}

/** Takes a view of the person's own away; where there is none, nothing is left to do. */
export async function removeView(house: House, viewer: Viewer, given: object): Promise<ViewErrors> {
  const checked = removeViewInput.check.safeParse(given);
  if (!checked.success) return refusalsOf(checked.error).map(userError);
  const { ledger, name } = checked.data;
  return inOwn(house, viewer, 'savedView.remove', async (act) => {
    const view = await act.em.findOne(SavedView, { districtCode: act.districtCode, userId: viewer.userId, ledger, name });
    if (!view) return;
    act.audit.about('savedView', view.id);
    // A view is a setting of its owner and no record: nobody asks for it when it is gone.
    act.em.remove(view);
  });
}

async function inOwn(house: House, viewer: Viewer, action: string, work: (act: Act) => Promise<void>): Promise<ViewErrors> {
  const { errors } = await orRefusals(() => inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, action, work));
  return errors;
}

function objectOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
