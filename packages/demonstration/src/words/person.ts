import type { Random } from '../forge/random.js';
import { GIVEN_FIRST, GIVEN_SECOND, SURNAMES } from './person-names.js';

/** An invented name of two or three characters. */
export const personName = (source: Random): string =>
  source.pick(SURNAMES) + (source.chance(0.15) ? '' : source.pick(GIVEN_FIRST)) + source.pick(GIVEN_SECOND);

/** A number that no operator gives out: it begins with 100. */
export const phoneNumber = (source: Random): string => `100${String(source.between(10_000_000, 99_999_999))}`;
