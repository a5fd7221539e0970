import { day, workingFrom, type Day } from '../../forge/days.js';
import { VISITS } from './intake-plan.js';

/** Days on which the task force came in 2024: to every village once, to the first few a second time. */
export const researchDays = (village: { readonly index: number }): Day[] => {
  const first = workingFrom(day('2024-01-08') + Math.floor((village.index * 7) % 160));
  const again = VISITS.research - 300;
  return village.index % 25 === 0 && village.index / 25 < again ? [first, workingFrom(first + 120)] : [first];
};
