import { randomBytes } from 'node:crypto';
import type { Answer, TestHouse } from '../platform/testing/test-house.js';
import type { TestDistrict } from '../platform/testing/test-district.js';

/** A key as a browser makes it. */
export const newKey = (): string => randomBytes(16).toString('base64url');

const SUBMIT = `mutation($input: SubmitSuggestionInput!) {
  submitSuggestion(input: $input) { receipt { receiptNo queryCode } errors { code message messageEn path } }
}`;

export interface FieldError {
  readonly code: string;
  readonly path: readonly string[];
}
export interface Submitted {
  readonly submitSuggestion: {
    readonly receipt: { readonly receiptNo: string; readonly queryCode: string } | null;
    readonly errors: readonly FieldError[];
  };
}

export const LOOK_UP = `query($receiptNo: String!, $queryCode: String!) {
  suggestionByReceipt(receiptNo: $receiptNo, queryCode: $queryCode) {
    receiptNo state stateText dueOn timeline { at kind text } reply { text adoption resolution issuedAt points { point answer } }
    messages { at direction body } rating
  }
}`;

export interface LookedUp {
  readonly suggestionByReceipt: {
    readonly state: string;
    readonly stateText: string;
    readonly dueOn: string | null;
    readonly timeline: readonly { readonly kind: string; readonly text: string }[];
    readonly reply: { readonly text: string; readonly adoption: string } | null;
    readonly messages: readonly { readonly direction: string; readonly body: string }[];
    readonly rating: string | null;
  } | null;
}

/** What a resident sends; the test says what is special. */
export function submission(district: TestDistrict, special: object = {}): Record<string, unknown> {
  return {
    clientMutationId: newKey(),
    districtCode: district.code,
    villageCode: district.villages[0],
    title: '村口加一盏路灯',
    content: '晚上放学的孩子看不清路,建议在村口加装路灯。',
    consent: true,
    ...special,
  };
}

export function submit(test: TestHouse, input: object): Promise<Answer<Submitted>> {
  return test.ask<Submitted>(SUBMIT, { input });
}

/** A submission that must succeed. */
export async function receiptFor(test: TestHouse, input: object): Promise<{ receiptNo: string; queryCode: string }> {
  const { data, errors } = await submit(test, input);
  if (!data?.submitSuggestion.receipt) throw new Error(JSON.stringify(data?.submitSuggestion.errors ?? errors));
  return data.submitSuggestion.receipt;
}

export const errorsOf = (errors: readonly FieldError[]): string[] => errors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
