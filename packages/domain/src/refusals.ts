import type { Label } from './code-lists/label.js';
import { FILE_GUARDS } from './refusals/file-guards.js';
import { MONEY_GUARDS } from './refusals/money-guards.js';
import { PHRASE_GUARDS } from './refusals/phrase-guards.js';
import { PROJECT_GUARDS } from './refusals/project-guards.js';
import { SUGGESTION_GUARDS } from './refusals/suggestion-guards.js';

/** What an operation may refuse. `{name}` is filled from the parameters of the refusal. */
export const REFUSALS = {
  REQUIRED: { zh: '必填。', en: 'This is required.' },
  TOO_LONG: { zh: '超过上限 {max}。', en: 'This is over the limit of {max}.' },
  INVALID: { zh: '内容不符合要求。', en: 'This is not valid.' },
  NOT_FOUND: { zh: '不存在,或不在您的范围内。', en: 'It does not exist or is not in your scope.' },
  FORBIDDEN: { zh: '您的角色不能做这项操作。', en: 'Your role may not do this.' },
  WRONG_STATE: {
    zh: '当前状态({state})不能做这项操作。',
    en: 'This cannot be done in the present state ({state}).',
  },
  CONFLICT: {
    zh: '数据已被他人修改,请重新载入后再试。',
    en: 'Someone saved before you; load again and retry.',
  },
  DUPLICATE: { zh: '已有相同的记录。', en: 'There is one like this already.' },
  NOT_A_NUMBER: { zh: '不是数字。', en: 'This is not a number.' },
  NOT_A_DATE: { zh: '不是日期,请写成 2024-11-15。', en: 'This is not a date; please write it as 2024-11-15.' },
  NOT_A_CHOICE: { zh: '不在可选范围内:{choices}。', en: 'This is none of the choices: {choices}.' },
  NAME_UNKNOWN: { zh: '找不到“{name}”,或不在您的范围内。', en: 'There is no “{name}”, or it is not in your scope.' },
  FORMULA_ERROR: { zh: '公式出错({error}),请改成值。', en: 'The formula failed ({error}); please put the value.' },
  DIGITS_LOST: {
    zh: '超过 15 位的数字已被表格软件截断,请把此列设为文本后重填。',
    en: 'The spreadsheet has cut off digits beyond the 15th; make the column text and type it again.',
  },
  DUPLICATE_ROW: { zh: '与第 {row} 行重复。', en: 'It repeats row {row}.' },
  ONLY_CHANGES: { zh: '没有对应的记录;这个台账只能由表格修改已有记录。', en: 'There is no such record; files only change records of this ledger.' },
  AMBIGUOUS: { zh: '有多条同名记录,请改填代码或编号。', en: 'Several records have this name; please give the code.' },
  IN_USE: { zh: '还有记录引用它,不能作废。', en: 'Other records refer to it, so it cannot be voided.' },
  ARCHIVED: { zh: '已归档,只读。', en: 'It is archived and read-only.' },
  CONSENT_REQUIRED: { zh: '须先阅读告知并同意。', en: 'Please read the notice and agree first.' },
  PERSONAL_DATA: {
    zh: '含有手机号、证件号等个人信息,请删去后再公开。',
    en: 'It holds personal data such as a phone number; remove it before publishing.',
  },
  RATE_LIMITED: { zh: '操作过于频繁,请稍后再试。', en: 'Too many requests; please try again later.' },
  SAME_PERSON: { zh: '须由另一人办理。', en: 'Another person must do this.' },
  ...SUGGESTION_GUARDS,
  ...PROJECT_GUARDS,
  ...MONEY_GUARDS,
  ...PHRASE_GUARDS,
  ...FILE_GUARDS,
  /** A guard without a row of its own: its words come as parameters. */
  GUARD: { zh: '{zh}', en: '{en}' },
} as const satisfies Record<string, Label>;

export type RefusalCode = keyof typeof REFUSALS;
export type RefusalParams = Readonly<Record<string, string>>;

/** The text of a refusal in both languages. */
export function refusalText(code: RefusalCode, params: RefusalParams = {}): Label {
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { zh: fill(REFUSALS[code].zh), en: fill(REFUSALS[code].en) };
}

/** The parameters that a refusal's text asks for. */
export function refusalParamsOf(code: RefusalCode): string[] {
  return [...new Set([...REFUSALS[code].zh.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))];
}
