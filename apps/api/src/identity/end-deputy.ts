import { LockMode } from '@mikro-orm/core';
import { MOVES } from '@doorstep/domain/machines';
import type { ValuesOf } from '../platform/graph/input.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import type { Operation } from '../platform/operation/operation.js';
import { authorize } from '../platform/operation/operation.js';
import { Deputy } from './deputy.entity.js';
import { deputyConcept } from './deputy.policy.js';
import { subjectOfUser } from './user.policy.js';

const input = {
  id: field.id('dpt', '编号', 'Id'),
  version: field.version(),
};

/**
 * The absent one is back, or the deputy was named by mistake: from the district's today on it is over. Staff read no users
 * but may end their own deputy, so the permission of the move says who sees it.
 */
export const endDeputy: Operation<ValuesOf<typeof input>> = {
  name: 'endDeputy',
  zh: '结束代理',
  en: 'End the deputy',
  move: 'user.nameDeputy',
  concept: deputyConcept.name,
  offeredIn: ['OPEN'],
  input: inputOf('EndDeputyInput', '结束代理', MOVES['user.nameDeputy'].label.en, input),
  async run(act, { id, version }) {
    const row = await act.em.findOne(Deputy, { id, districtCode: act.districtCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) return act.stop('NOT_FOUND', 'id');
    await authorize(act, 'user.nameDeputy', await subjectOfUser(act, row.userId));
    if (row.version !== version) act.stop('CONFLICT', 'version', { version: String(row.version) });
    if (row.validTo <= act.today || row.validTo === row.validFrom) act.stop('WRONG_STATE', [], { state: '已结束' });
    endDeputyOn(row, act.today);
    act.audit.about(deputyConcept.name, row.id);
    return row.id;
  },
};

/** A period that was to begin later never begins: it is empty, not backwards. */
function endDeputyOn(row: Deputy, today: string): void {
  row.validTo = row.validFrom > today ? row.validFrom : today;
}

/** Ends every standing-in by and for a user who leaves. */
export async function endDeputiesOf(act: Act, userId: string): Promise<void> {
  const open = await act.em.find(Deputy, {
    districtCode: act.districtCode,
    validTo: { $gt: act.today },
    $or: [{ userId }, { deputyId: userId }],
  });
  for (const row of open) endDeputyOn(row, act.today);
}
