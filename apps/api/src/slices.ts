import type { Slice } from './platform/slice.js';

/** Every slice, from left to right: a slice may import what stands to its left. */
export const slices: readonly Slice[] = [];
