import type { Viewer } from '@doorstep/domain/roles';

/** Who asks for an operation. A resident has no account; SYSTEM is a clock or the effect of another move. */
export type Caller =
  | { readonly kind: 'STAFF'; readonly viewer: Viewer }
  | { readonly kind: 'PUBLIC'; readonly address: string }
  | { readonly kind: 'SYSTEM' };

export function actorOf(caller: Caller): string | null {
  return caller.kind === 'STAFF' ? caller.viewer.userId : null;
}
