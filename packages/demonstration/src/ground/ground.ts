import type { Forge } from '../forge/forge.js';
import type { Organizations } from './organizations.js';
import type { Places } from './places.js';
import type { Staff } from './staff.js';

/** What is known of a district before rows are made. */
export interface Ground {
  readonly forge: Forge;
  readonly places: Places;
  readonly organizations: Organizations;
  readonly staff: Staff;
  /** Ids by code. */
  readonly channels: Readonly<Record<string, string>>;
}
