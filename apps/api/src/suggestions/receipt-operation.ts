import type { MoveKey } from '@doorstep/domain/machines';
import { MOVES } from '@doorstep/domain/machines';
import type { UserErrorValue } from '../platform/graph/graph-types.js';
import type { Input, InputFields, ValuesOf } from '../platform/graph/input.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { House } from '../platform/house.js';
import type { Act } from '../platform/operation/act.js';
import { loadVisible } from '../platform/operation/load.js';
import { refusalsOf, userError } from '../platform/operation/refusal.js';
import { inTransaction, orRefusals } from '../platform/operation/run-operation.js';
import { openReceipt } from './open-receipt.js';
import type { OwnSuggestionFacts } from './own-suggestion.js';
import { ownSuggestion } from './own-suggestion.js';
import { suggestionConcept } from './suggestion.policy.js';
import type { Suggestion } from './suggestion.entity.js';

/** What the submitter does with receipt number and query code instead of an account. */
export interface ReceiptOperation {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly input: Input<{ readonly receiptNo: string; readonly queryCode: string }>;
  run(house: House, address: string, given: unknown): Promise<ReceiptOutcome>;
}

interface ReceiptOutcome {
  readonly suggestion: OwnSuggestionFacts | null;
  readonly errors: readonly UserErrorValue[];
}

/** A move of one's own suggestion: throttle, compare the code, then one transaction like any other move. */
export function receiptOperation<Fields extends InputFields>(definition: {
  readonly name: string;
  readonly label: MoveKey;
  readonly input: Fields;
  /** Makes the move; `act.refuse` and `act.step` as in any operation. */
  readonly act: (act: Act, row: Suggestion, values: ValuesOf<Fields>) => Promise<void>;
}): ReceiptOperation {
  const { zh, en } = MOVES[definition.label].label;
  const fields = {
    receiptNo: field.text('受理回执号', 'Receipt number', 40),
    queryCode: field.text('查询码', 'Query code', 40),
    ...definition.input,
  };
  const name = `${definition.name.charAt(0).toUpperCase()}${definition.name.slice(1)}Input`;
  const input = inputOf(name, zh, en, fields) as unknown as Input<ValuesOf<Fields> & { receiptNo: string; queryCode: string }>;
  return {
    name: definition.name,
    zh,
    en,
    input,
    async run(house, address, given) {
      const checked = input.check.safeParse(given);
      if (!checked.success) return { suggestion: null, errors: refusalsOf(checked.error).map(userError) };
      const values = checked.data;
      const answer = await openReceipt(house, address, values.receiptNo, values.queryCode);
      if (answer.kind === 'LIMITED') return { suggestion: null, errors: [userError({ code: 'RATE_LIMITED', path: [] })] };
      if (answer.kind === 'CLOSED') return { suggestion: null, errors: [userError({ code: 'NOT_FOUND', path: ['input', 'receiptNo'] })] };
      const { receipt } = answer;
      const { errors } = await orRefusals(() =>
        inTransaction(house, { kind: 'PUBLIC', address }, receipt.districtCode, definition.label, async (act) => {
          const row = await loadVisible(act, suggestionConcept, receipt.id, 'receiptNo');
          if (row.archivedAt) act.stop('ARCHIVED');
          const before = (await suggestionConcept.publicRows?.(row, act)) ?? [];
          await definition.act(act, row, values);
          act.settle();
          await act.flush();
          act.changes.note(before, (await suggestionConcept.publicRows?.(row, act)) ?? []);
          act.audit.about(suggestionConcept.name, row.id);
        }),
      );
      return { suggestion: errors.length === 0 ? await ownSuggestion(house, receipt) : null, errors };
    },
  };
}
