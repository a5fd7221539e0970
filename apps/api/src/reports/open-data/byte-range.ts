import type { IncomingHttpHeaders } from 'node:http';

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/;

/** The part of a file that is asked for (RFC 9110 §14); several parts at once are answered with the whole. */
export function rangeOf(headers: IncomingHttpHeaders, etag: string, bytes: number): { readonly start: number; readonly end: number } | 'none' | 'unsatisfiable' {
  const [, from = '', to = ''] = ONE_RANGE.exec(headers.range ?? '') ?? [];
  const condition = headers['if-range'];
  if ((from === '' && to === '') || (condition !== undefined && condition !== etag)) return 'none';
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== '' && to !== '' && Number(to) < start) return 'none';
  return start >= bytes || (from === '' && Number(to) === 0) ? 'unsatisfiable' : { start, end };
}
