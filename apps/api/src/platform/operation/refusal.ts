import type { RefusalCode, RefusalParams } from '@doorstep/domain/refusals';
import { isCodeOf } from '@doorstep/domain/code-lists/label';
import { REFUSALS, refusalText } from '@doorstep/domain/refusals';
import type { z } from 'zod';
import type { UserErrorValue } from '../graph/graph-types.js';

/** Something that the caller can mend: a code and the path of the input field that it belongs to. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly path: readonly string[];
  readonly params?: RefusalParams;
}

/** Ends an operation; its transaction is rolled back and the caller gets the refusals. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
  }
}

export function userError({ code, path, params }: Refusal): UserErrorValue {
  const text = refusalText(code, params);
  return { code, message: text.zh, messageEn: text.en, path: [...path] };
}

/** The refusals of a failed check: nothing of the input is repeated in them. */
export function refusalsOf(error: z.ZodError): Refusal[] {
  return error.issues.map((issue): Refusal => {
    const path = ['input', ...issue.path.map(String)];
    if (issue.code === 'too_big') return { code: 'TOO_LONG', path, params: { max: String(issue.maximum) } };
    if (issue.code === 'too_small') return { code: 'REQUIRED', path };
    if (issue.code === 'invalid_type') return { code: 'REQUIRED', path };
    const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
    return { code: isCodeOf(REFUSALS, code) ? code : 'INVALID', path };
  });
}
