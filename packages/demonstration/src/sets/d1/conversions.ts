import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate } from '../../forge/days.js';
import type { Ground } from '../../ground/ground.js';
import type { PlannedSuggestion } from '../../parts/suggestion.js';
import { CONVERSIONS } from './plan.js';

/** What suggestions turned into, each with valuable ones of its field that were adopted before. */
export function* conversionBatches({ forge, staff }: Ground, suggestions: readonly PlannedSuggestion[]): Generator<Batch> {
  const tables = new Tables('conversion', 'conversion_suggestion');
  CONVERSIONS.forEach((plan, index) => {
    const on = day(plan.on);
    const by = staff.coordinator(index);
    const row = forge.ledger(on, 600, by);
    tables.add('conversion', { ...row, kind: plan.kind, subject: plan.subject, project_id: null, document: plan.document, converted_on: plan.on });
    const fitting = suggestions.filter(({ work, isValuable, dates, outcome }) =>
      work.sector === plan.sector && isValuable && dates.repliedOn !== null && isoDate(dates.repliedOn) < plan.on && (outcome.adoption === 'ADOPTED' || outcome.adoption === 'PARTIALLY_ADOPTED'));
    if (fitting.length < plan.suggestions) throw new RangeError(`${plan.subject}: only ${fitting.length} suggestions`);
    for (const suggestion of fitting.slice(-plan.suggestions)) {
      tables.add('conversion_suggestion', { ...forge.child(on, 601, by), conversion_id: row['id'], suggestion_id: suggestion.id });
    }
  });
  yield* tables.batches();
}
