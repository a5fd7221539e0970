import { graphTypes } from './graph-types.js';

/** Money, pages and errors of the admin graph. */
export const adminTypes = graphTypes();
