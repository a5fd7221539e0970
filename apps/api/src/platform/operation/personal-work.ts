import type { Act } from './act.js';

/** Open work of one kind that is bound to a person and not to a unit, in the slice that holds it. */
export interface PersonalWork {
  /** How many matters of this kind a user has open. */
  count(act: Act, userId: string): Promise<number>;
  /** Moves them to another user. */
  handOver(act: Act, userId: string, receiverId: string): Promise<void>;
}
