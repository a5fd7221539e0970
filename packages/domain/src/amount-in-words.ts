import { amountOf } from './money.js';

const DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const PLACES = ['', '拾', '佰', '仟'];

/** One group of four digits; the zeros inside it are said once, those at its end not at all. */
function groupInWords(group: string): string {
  return [...group]
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[3 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

/** Whole yuan of at most 16 digits, without the word for yuan. */
function integerInWords(integer: string): string {
  const padded = integer.padStart(16, '0');
  const groups = [0, 4, 8, 12].map((start) => padded.slice(start, start + 4));
  const [trillions = '', hundredMillions = '', tenThousands = '', ones = ''] = groups.map(groupInWords);
  const high = joinGroups([trillions && `${trillions}万`, hundredMillions]);
  return joinGroups([high && `${high}亿`, tenThousands && `${tenThousands}万`, ones]).replace(/^零/, '');
}

/** Joins groups; one that is missing between two others is said as a single zero. */
function joinGroups(groups: readonly string[]): string {
  let words = '';
  let isGap = false;
  for (const group of groups) {
    if (group === '') {
      isGap = words !== '';
      continue;
    }
    words += isGap && !group.startsWith('零') ? `零${group}` : group;
    isGap = false;
  }
  return words;
}

/**
 * An amount in upper-case Chinese, as vouchers want it: 1409.50 is 壹仟肆佰零玖元伍角整. 整 closes an amount that
 * ends before the fen. Rule: 正确填写票据和结算凭证的基本规定.
 */
export function amountInWords(amount: string): string {
  const exact = amountOf(amount);
  const sign = exact.startsWith('-') ? '负' : '';
  const [integer = '0', fraction = '00'] = exact.replace('-', '').split('.');
  const yuan = integerInWords(integer);
  const [jiao = 0, fen = 0] = [...fraction].map(Number);
  const parts = [
    yuan && `${yuan}元`,
    jiao > 0 ? `${DIGITS[jiao]}角` : yuan !== '' && fen > 0 ? '零' : '',
    fen > 0 ? `${DIGITS[fen]}分` : '整',
  ];
  return yuan === '' && jiao === 0 && fen === 0 ? '零元整' : sign + parts.join('');
}
