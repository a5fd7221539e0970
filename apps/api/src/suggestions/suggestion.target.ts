import type { RegisterTarget } from '../platform/register/target.js';
import { suggestionShape } from './admin/suggestion.shape.js';
import { Suggestion } from './admin/suggestion.type.js';

/** A suggestion as registers refer to it, by its receipt number. */
export const suggestionTarget: RegisterTarget = {
  idKind: 'sug',
  table: 'suggestion',
  type: () => Suggestion,
  shape: () => suggestionShape,
  key: 'id',
  names: ['receipt_no'],
  list: 'suggestions',
};
