import { SUGGESTION_STATES } from '@doorstep/domain/machines/suggestion-states';
import {
  SUGGESTION_NATURES,
  TRIAGE_CLASSES,
} from '@doorstep/domain/code-lists/suggestion-codes';
import { enumOf } from '../platform/graph/enums.js';

export const SuggestionState = enumOf('SuggestionState', '建议状态', 'State of a suggestion', SUGGESTION_STATES);
export const SuggestionNature = enumOf('SuggestionNature', '事项性质', 'Nature of a matter', SUGGESTION_NATURES);
export const TriageClass = enumOf('TriageClass', '三级分类', 'Class of a suggestion', TRIAGE_CLASSES);
