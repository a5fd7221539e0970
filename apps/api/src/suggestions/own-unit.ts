import type { Act } from '../platform/operation/act.js';

/** The organisation of the member of staff who acts. */
export function ownUnit(act: Act): string {
  const unit = act.caller.kind === 'STAFF' ? act.caller.viewer.organizationId : null;
  return unit ?? act.stop('GUARD_NOT_HANDLER');
}
