import type { Batch } from '../forge/batch.js';
import type { Ground } from '../ground/ground.js';
import { planAnswersOf } from './intake-outcome.js';
import type { PlannedSuggestion } from './suggestion.js';
import { handlingBatches } from './suggestion-handling.js';
import { suggestionBatches } from './suggestion-rows.js';

/** The suggestions of a small set with everything that was done about them. */
export function* intakeBatches(ground: Ground, suggestions: readonly PlannedSuggestion[]): Generator<Batch> {
  const answers = planAnswersOf(ground, suggestions);
  yield* suggestionBatches(ground, suggestions, answers, new Map());
  yield* handlingBatches(ground, suggestions, answers, 0);
}
