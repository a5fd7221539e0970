import type { Act } from '../operation/act.js';
import type { Register } from './register.js';
import { refuseUsed } from './register-uses.js';

const REASON = '撤销导入';

/** Voids what an import inserted, as long as nobody changed or used it since. */
export async function voidImported(act: Act, register: Register, ids: readonly string[]): Promise<void> {
  const { definition } = register;
  const rows = await act.em.find(register.entity, { id: { $in: [...ids] }, districtCode: act.districtCode });
  for (const row of rows) {
    if (row.voidedAt) continue;
    if (row.version > 1 || row.archivedAt) act.stop('CONFLICT');
    await refuseUsed(act, register.table, row.id);
    act.settle();
    const before = definition.publicRows?.(row) ?? [];
    act.em.assign(row, { voidedAt: act.now, voidReason: REASON, updatedAt: new Date() } as never);
    act.changes.note(before, []);
  }
  await act.flush();
}
