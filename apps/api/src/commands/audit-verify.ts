import { verifyAudit } from '../platform/operation/verify-audit.js';
import type { Command } from './command.js';
import { withHouse } from './open-house.js';
import { say } from './say.js';

/** Verifies the audit chain of every district; 1 when one does not hold. */
export const auditVerify: Command = {
  name: 'audit-verify',
  run: (config) =>
    withHouse(config, { alone: false }, async ({ database }) => {
      const reports = await verifyAudit(database.pool);
      for (const { districtCode, entries, brokenAt, head } of reports) {
        if (brokenAt === null) say(`${districtCode}:${entries} 条,完整。链尾 ${head}`, `${entries} entries, whole.`);
        else say(`${districtCode}:第 ${brokenAt} 条起不完整!`, `broken from entry ${brokenAt} on.`);
      }
      return reports.some(({ brokenAt }) => brokenAt !== null) ? 1 : 0;
    }),
};
