import { readSet } from '../read-set.fixture.js';
import { D0 } from './d0.js';

/** The demonstration district, made once for the tests of a file. */
export const { made, fingerprint, district, rowsOf, byId } = readSet(D0);
