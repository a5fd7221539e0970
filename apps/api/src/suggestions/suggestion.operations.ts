import type { Operation } from '../platform/operation/operation.js';
import { acceptSuggestion } from './accept-suggestion.js';

/** Moves of a suggestion that the admin graph offers. */
export const suggestionOperations: readonly Operation[] = [acceptSuggestion];
