import { graphTypes } from './graph-types.js';

/** Money, pages and errors of the public graph. */
export const publicTypes = graphTypes();
