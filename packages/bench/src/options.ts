import { parseArgs } from 'node:util';
import type { QueryName } from './queries.ts';
import { QUERY_NAMES } from './queries.ts';

export interface Options {
  /** Length of one timed window. */
  readonly seconds: number;
  /** Windows of one cell; the median counts. */
  readonly repetitions: number;
  readonly only: readonly QueryName[];
  /** Where the rows are written as JSON. */
  readonly json: string | undefined;
  /** Measures what a page costs in a province instead; undefined: the four reads beside their peers. */
  readonly province: { readonly districts: number; readonly plans: boolean } | undefined;
}

/** Reads the command line; a wrong word ends the command with its usage. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '3' },
      repetitions: { type: 'string', default: '3' },
      only: { type: 'string', default: QUERY_NAMES.join(',') },
      json: { type: 'string' },
      province: { type: 'boolean', default: false },
      districts: { type: 'string', default: '100' },
      plans: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',').map((name) => {
    const known = QUERY_NAMES.find((candidate) => candidate === name);
    if (!known) throw new RangeError(`--only takes ${QUERY_NAMES.join(', ')}; not ${name}`);
    return known;
  });
  return {
    seconds: positive('--seconds', values.seconds),
    repetitions: positive('--repetitions', values.repetitions),
    only,
    json: values.json,
    province: values.province ? { districts: positive('--districts', values.districts), plans: values.plans } : undefined,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} takes a whole number from 1, not ${text}`);
  return value;
}
