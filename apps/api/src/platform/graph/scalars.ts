import type { GraphQLScalarTypeConfig } from 'graphql';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { bilingual } from './descriptions.js';

/** Answers come from SQL as text already; a scalar passes them on unchanged. */
function textScalar(
  name: string,
  description: string,
  specifiedByURL: string,
  accepts: (value: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`不是有效的 ${name}。 | Not a valid ${name}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const config: GraphQLScalarTypeConfig<string, string> = {
    name,
    description,
    specifiedByURL,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
  return new GraphQLScalarType(config);
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** A day that the calendar knows: 2023-02-30 is none. */
export function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

export const DateScalar = textScalar(
  'Date',
  bilingual('公历日期,如 2024-11-15,按北京时间。', 'A calendar day such as 2024-11-15, in Asia/Shanghai.'),
  'https://ibm.github.io/graphql-specs/custom-scalars/date.html',
  isDay,
);

export const DateTimeScalar = textScalar(
  'DateTime',
  bilingual('时刻,RFC 3339,UTC,毫秒。', 'An instant, RFC 3339, UTC, milliseconds.'),
  'https://scalars.graphql.org/andimarek/date-time.html',
  (value) => INSTANT.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
);

export const DecimalScalar = textScalar(
  'Decimal',
  bilingual('精确的十进制数,以字符串表示。', 'An exact decimal number, written as a string.'),
  'https://speleotrove.com/decimal/daconvs.html',
  (value) => /^-?\d{1,16}(\.\d{1,6})?$/.test(value),
);
