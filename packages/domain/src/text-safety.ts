import { isIsoDate } from './iso-date.js';

/** Kinds of personal data that free text is searched for before it is published. */
export type PersonalDataKind = 'MOBILE' | 'ID_NUMBER' | 'BANK_CARD' | 'EMAIL';

/** One find; `start` and `end` are offsets in the text, end exclusive. */
export interface PersonalDataFind {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

const GAP = '[ \\-·.]?';
const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const ID_NUMBER = new RegExp(
  String.raw`(?<![0-9A-Za-z])(?:\d${GAP}){17}[\dXx](?![0-9A-Za-z])|(?<!\d)\d{15}(?!\d)`,
  'g',
);
const MOBILE = new RegExp(String.raw`(?<!\d)(?:\+?86${GAP})?1${GAP}[3-9](?:${GAP}\d){9}(?!\d)`, 'g');
const BANK_CARD = new RegExp(String.raw`(?<!\d)\d(?:${GAP}\d){15,18}(?!\d)`, 'g');

/**
 * Mobile numbers, identity numbers, bank cards and e-mail addresses in a text, by place. A number is found also
 * in full-width digits and with blanks or dashes inside. What is found stops a publication; a person decides.
 */
export function findPersonalData(text: string): PersonalDataFind[] {
  const plain = halfWidth(text);
  const finds: PersonalDataFind[] = [];
  const search = (kind: PersonalDataKind, pattern: RegExp, isReal: (found: string) => boolean) => {
    for (const match of plain.matchAll(pattern)) {
      const find = { kind, start: match.index, end: match.index + match[0].length };
      const isFree = finds.every(({ start, end }) => find.end <= start || find.start >= end);
      if (isFree && isReal(match[0].replaceAll(/[^0-9Xx]/g, ''))) finds.push(find);
    }
  };
  search('EMAIL', EMAIL, () => true);
  search('ID_NUMBER', ID_NUMBER, hasBirthday);
  search('BANK_CARD', BANK_CARD, isLuhn);
  search('MOBILE', MOBILE, () => true);
  return finds.toSorted((first, second) => first.start - second.start);
}

/** The text with each find struck out, length kept. */
export function strikeOutPersonalData(text: string): string {
  let struck = text;
  for (const { start, end } of findPersonalData(text)) {
    struck = struck.slice(0, start) + '*'.repeat(end - start) + struck.slice(end);
  }
  return struck;
}

/** Full-width forms as half-width ones, character by character, so that offsets stay. */
function halfWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** An identity number of 18 or 15 digits carries a birthday; its check digit is not asked, typing errors are data too. */
function hasBirthday(digits: string): boolean {
  const date = digits.length === 15 ? `19${digits.slice(6, 12)}` : digits.slice(6, 14);
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return isIsoDate(day) && /^(?:18|19|20)/.test(day);
}

/** The check digit of payment cards (ISO/IEC 7812). */
function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
