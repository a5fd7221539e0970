import type { MessageDirection } from '@doorstep/domain/code-lists/handling-codes';
import type { Act } from '../platform/operation/act.js';
import { SuggestionMessage } from './suggestion-event.entity.js';
import type { Suggestion } from './suggestion.entity.js';

function create(act: Act, row: Suggestion, direction: MessageDirection, body: string): void {
  act.em.create(SuggestionMessage, {
    districtCode: row.districtCode,
    suggestionId: row.id,
    direction,
    body,
    at: act.now,
    createdBy: act.actorId,
  });
}

export function sendToSubmitter(act: Act, row: Suggestion, body: string): void {
  create(act, row, 'TO_SUBMITTER', body);
}

export function takeFromSubmitter(act: Act, row: Suggestion, body: string): void {
  create(act, row, 'FROM_SUBMITTER', body);
}
