import { badInput } from '../graph/errors.js';

const MOST_PER_PAGE = 100;
const MOST_PAGES = 1_000_000;

type Values = Readonly<Record<string, unknown>>;

/** `first` of a connection, at most 100; more is refused, not cut. */
export function boundedFirst(values: Values): number {
  const first = Number(values['first']);
  if (first < 1 || first > MOST_PER_PAGE) {
    throw badInput(`first 须在 1 到 ${MOST_PER_PAGE} 之间。`, `first must be from 1 to ${MOST_PER_PAGE}.`);
  }
  return first;
}

/** A page of a table; pages count from 1. */
export function boundedPage(values: Values): { readonly limit: number; readonly offset: number } {
  const page = Number(values['page']);
  const limit = Number(values['pageSize']);
  if (page < 1 || page > MOST_PAGES) throw badInput('page 无效。', 'page is not valid.');
  if (limit < 1 || limit > MOST_PER_PAGE) {
    throw badInput(`pageSize 须在 1 到 ${MOST_PER_PAGE} 之间。`, `pageSize must be from 1 to ${MOST_PER_PAGE}.`);
  }
  return { limit, offset: (page - 1) * limit };
}
