import type { Tier } from '@doorstep/domain/code-lists/division-codes';
import type { Act } from '../platform/operation/act.js';
import { nextNumber } from '../platform/operation/next-number.js';
import { Project } from './project.entity.js';

/** What the number of a project is made of. */
export interface NumberedProject {
  readonly planYear: number;
  readonly tier: Tier;
  readonly townCode?: string | null | undefined;
  readonly villageCode?: string | null | undefined;
}

/**
 * The next code of its kind: year, tier, place, serial, such as `2024-V-990101001200-01`. The place begins with the
 * district's code, so codes made here are unique in the whole installation. Codes that were imported are passed over.
 */
export async function nextProjectCode(act: Act, { planYear, tier, townCode, villageCode }: NumberedProject): Promise<string> {
  const stem = `${tier.charAt(0)}-${villageCode ?? townCode ?? act.districtCode}`;
  for (;;) {
    const serial = await nextNumber(act, `project ${stem}`, planYear);
    const code = `${planYear}-${stem}-${String(serial).padStart(2, '0')}`;
    if ((await act.em.count(Project, { districtCode: act.districtCode, code })) === 0) return code;
  }
}
