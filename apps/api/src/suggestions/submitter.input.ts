import { z } from 'zod';
import { field, InputField, inputOf } from '../platform/graph/input.js';
import type { Refusal } from '../platform/operation/refusal.js';
import { ReplyVia } from './suggestion.enums.js';

const PHONE = /^\+?[0-9]{5,15}$/;

/** A telephone number as one dials it: full-width digits, blanks and dashes are taken out. */
const phone = new InputField(
  '联系电话',
  'Telephone',
  () => String,
  z
    .string()
    .max(40)
    .transform((value) => value.normalize('NFKC').replaceAll(/[\s\-()]/g, ''))
    .refine((value) => PHONE.test(value), { params: { code: 'INVALID' } }),
  { max: 20 },
);

/** Who made a suggestion. Everything may be left out: an anonymous suggestion is a full one. */
export const submitterInput = inputOf('SubmitterInput', '建议人', 'Who makes the suggestion', {
  name: field.text('姓名', 'Name', 40).optional(),
  phone: phone.optional(),
  address: field.text('联系地址', 'Address', 200).optional(),
  organizationName: field.text('所在单位', 'Organisation', 120).optional(),
  wantsReply: field.flag('希望得到答复', 'Wants a reply'),
  replyVia: field.choice(ReplyVia, '答复方式', 'How to reply').optional(),
  hideFromHandler: field.flag('对承办单位隐去联系方式', 'Hide the contact from the handling unit').optional(),
  consentPublic: field.flag('同意公开内容', 'Agrees to publication of the edited text').optional(),
});

export type SubmitterValues = z.infer<typeof submitterInput.check>;

/** A reply by telephone needs a telephone, a reply by letter an address. */
export function contactRefusals(submitter: SubmitterValues | undefined): Refusal[] {
  if (!submitter?.wantsReply) return [];
  const needs = { PHONE: 'phone', SMS: 'phone', LETTER: 'address', NET: undefined } as const;
  const missing = submitter.replyVia && needs[submitter.replyVia];
  return missing && !submitter[missing] ? [{ code: 'REQUIRED', path: ['input', 'submitter', missing] }] : [];
}
