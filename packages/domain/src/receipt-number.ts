import { isIsoDate } from './iso-date.js';

const RECEIPT_NO = /^(\d{4})(\d{2})(\d{2})-(\d{5,})$/;

/** A receipt number: `20241103-00042`. The serial is the installation's daily counter; gaps are allowed. */
export function receiptNo(day: string, serial: number): string {
  if (!isIsoDate(day) || !Number.isSafeInteger(serial) || serial < 1)
    throw new RangeError('No receipt number');
  return `${day.replaceAll('-', '')}-${String(serial).padStart(5, '0')}`;
}

/** A receipt number as typed: full-width characters and other dashes are read, blanks dropped. */
export function normalizedReceiptNo(input: string): string | undefined {
  const text = input
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−－]/g, '-');
  const match = RECEIPT_NO.exec(text);
  return match && isIsoDate(`${match[1]}-${match[2]}-${match[3]}`) ? text : undefined;
}
