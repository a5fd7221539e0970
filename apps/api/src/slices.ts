import { consultationsSlice } from './consultations/consultations.slice.js';
import { divisionsSlice } from './divisions/divisions.slice.js';
import { fundingSlice } from './funding/funding.slice.js';
import { identitySlice } from './identity/identity.slice.js';
import { platformSlice } from './platform/platform.slice.js';
import { withRegisters } from './platform/register/registers.js';
import type { Slice } from './platform/slice.js';
import { projectsSlice } from './projects/projects.slice.js';
import { reportsSlice } from './reports/reports.slice.js';
import { storiesSlice } from './stories/stories.slice.js';
import { suggestionsSlice } from './suggestions/suggestions.slice.js';
import { supervisionSlice } from './supervision/supervision.slice.js';

/** Every slice, from left to right: a slice may import what stands to its left. */
export const slices: readonly Slice[] = withRegisters([
  platformSlice,
  divisionsSlice,
  identitySlice,
  suggestionsSlice,
  consultationsSlice,
  projectsSlice,
  fundingSlice,
  supervisionSlice,
  storiesSlice,
  reportsSlice,
]);
