import { defineMachine } from './machine.js';
import { SUGGESTION_HANDLING_MOVES } from './suggestion-handling-moves.js';
import { SUGGESTION_INTAKE_MOVES } from './suggestion-intake-moves.js';
import { SUGGESTION_STATES } from './suggestion-states.js';

/** A suggestion on its way from receipt to closing. Supervision is an overlay, not a state. */
export const suggestionMachine = defineMachine({
  name: 'suggestion',
  states: SUGGESTION_STATES,
  moves: [...SUGGESTION_INTAKE_MOVES, ...SUGGESTION_HANDLING_MOVES],
});
