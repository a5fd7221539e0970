/**
 * Letters and digits that are not taken for one another when read out or written by hand: of 0 and O, 1, I and L,
 * 2 and Z, 5 and S, 8 and B, U and V at most one is in use.
 */
export const QUERY_CODE_ALPHABET = '34679ACDEFGHJKMNPQRTVWXY';

/** 24 symbols, 10 of them: 45 bits. */
const LENGTH = 10;
const GROUP = 5;

/** At least so many bytes, so that the remainder favours no code. */
const MIN_BYTES = 12;

/** The code of a receipt from the bytes of its HMAC: `7KDQ3-XW9PA`. */
export function queryCodeOf(bytes: Uint8Array): string {
  if (bytes.length < MIN_BYTES) throw new RangeError(`A query code takes at least ${MIN_BYTES} bytes`);
  const base = BigInt(QUERY_CODE_ALPHABET.length);
  let rest = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  let code = '';
  while (code.length < LENGTH) {
    code += QUERY_CODE_ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** A code as typed, in its printed form; undefined when it cannot be one. Case, width, blanks and dashes do not matter. */
export function normalizedQueryCode(input: string): string | undefined {
  const text = input
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('U', 'V');
  const isCode = text.length === LENGTH && [...text].every((symbol) => QUERY_CODE_ALPHABET.includes(symbol));
  return isCode ? `${text.slice(0, GROUP)}-${text.slice(GROUP)}` : undefined;
}
