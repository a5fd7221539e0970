import { GraphQLError } from 'graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { Dimension } from './dimensions.js';
import { DIMENSIONS } from './dimensions.js';
import { indicatorOf } from './catalogue.js';
import type { Indicator } from './indicator.js';
import type { ScopeName } from './scope.js';
import { SCOPE_NAMES } from './scope.js';

/** What is asked for as one figure: an indicator and what narrows it. */
export type FigureRequest = { readonly key: string } & Readonly<Partial<Record<ScopeName, unknown>>>;

const refusal = (code: string, zh: string, en: string): GraphQLError => new GraphQLError(bilingual(zh, en), { extensions: { code } });

export const givenOf = (request: FigureRequest): ScopeName[] => SCOPE_NAMES.filter((name) => (request[name] ?? null) !== null);

/** @throws GraphQLError with a code of its own for an unknown key, an argument or a split that the indicator does not take */
export function requestedIndicator(request: FigureRequest, dimensions: readonly Dimension[], options: { readonly isPublic: boolean }): Indicator {
  const { key } = request;
  const indicator = indicatorOf(key);
  if (!indicator || (options.isPublic && !indicator.isPublic)) throw refusal('UNKNOWN_INDICATOR', `没有指标 ${key.slice(0, 60)}。`, `There is no indicator ${key.slice(0, 60)}.`);
  const given = givenOf(request);
  for (const name of given) {
    if (!indicator.takes.includes(name)) throw refusal('ARGUMENT_NOT_TAKEN', `指标 ${key} 不接受参数 ${name},可用:${indicator.takes.join('、')}。`, `${key} does not take ${name}; it takes ${indicator.takes.join(', ')}.`);
    refuseUnknownCodes(indicator, name, request[name]);
  }
  const missing = indicator.needs.find((name) => !given.includes(name));
  if (missing) throw refusal('ARGUMENT_MISSING', `指标 ${key} 需要参数 ${missing}。`, `${key} needs ${missing}.`);
  for (const dimension of dimensions) {
    if (!indicator.splits.includes(dimension)) throw refusal('SPLIT_NOT_TAKEN', `指标 ${key} 不能${DIMENSIONS[dimension].zh}分组。`, `${key} cannot be split: ${DIMENSIONS[dimension].en}.`);
  }
  // Of two splits, each line has a total of its own: a hidden cell would have to be guarded in both.
  if (options.isPublic && indicator.smallNumbers !== null && dimensions.length > 1) throw refusal('SPLIT_NOT_TAKEN', `指标 ${key} 只能按一个维度分组。`, `${key} can be split by one dimension only.`);
  return indicator;
}

function refuseUnknownCodes({ key, codes }: Indicator, name: ScopeName, value: unknown): void {
  const list = name === 'asOf' || name === 'from' || name === 'to' ? undefined : codes[name];
  if (!list) return;
  const unknown = (Array.isArray(value) ? (value as string[]) : [value as string]).find((code) => !Object.hasOwn(list, code));
  if (unknown !== undefined) throw refusal('UNKNOWN_CODE', `指标 ${key} 的 ${name} 没有 ${unknown.slice(0, 40)}。`, `${name} of ${key} has no ${unknown.slice(0, 40)}; it has ${Object.keys(list).join(', ')}.`);
}
