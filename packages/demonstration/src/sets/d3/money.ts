import { day, workingFrom, type Day } from '../../forge/days.js';
import { nth, splitSum } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { PlannedContribution, PlannedMovement, SourceKey } from '../../parts/money.js';
import type { SmallProject } from '../../parts/projects.js';
import { MONEY } from './plan.js';

const FORMS = ['DONATION', 'SPONSORSHIP', 'ENTERPRISE_INVESTMENT'] as const;

/** Fiscal and social money for each item of the batch, mixed money for each induced one. */
export const planMoney = ({ forge }: Ground, projects: readonly SmallProject[]): PlannedContribution[] => {
  const source = forge.stream('money');
  const batch = projects.filter(({ batchId }) => batchId !== null);
  const induced = projects.filter(({ isInduced }) => isInduced);
  const plan: PlannedContribution[] = [];
  const share = (from: SourceKey, formOf: (index: number) => string, sum: number, of: readonly SmallProject[], agreedOn: Day): void => {
    const amounts = splitSum(source, sum, of.length, 100_000);
    of.forEach((project, index) => {
      const amount = nth(amounts, index);
      const receivedOn = workingFrom(agreedOn + source.between(5, 40));
      plan.push({ id: forge.id(agreedOn, 600), year: 2024, source: from, form: formOf(index), project, amount, agreedOn, movements: movementsOf(from, amount, receivedOn) });
    });
  };
  share('DISTRICT', () => 'APPROPRIATION', MONEY.fiscal, batch, day('2024-01-08'));
  share('SOCIAL', (index) => nth(FORMS, index % FORMS.length), MONEY.social, batch, day('2024-02-26'));
  share('MIXED', () => 'OTHER', MONEY.mixed, induced, day('2024-04-29'));
  return plan;
};

/** Money for the batch is allocated in full, and most of it is spent by autumn. */
const movementsOf = (from: SourceKey, amount: number, receivedOn: Day): PlannedMovement[] => {
  const move = (kind: PlannedMovement['kind'], on: Day, sum: number): PlannedMovement => ({ kind, on, amount: sum, isApproved: true });
  const receipt = move('RECEIPT', receivedOn, amount);
  if (from === 'MIXED') return [receipt];
  return [receipt, move('ALLOCATION', workingFrom(receivedOn + 6), amount), move('SPENDING', workingFrom(receivedOn + 120), Math.floor((amount * 7) / 10))];
};
