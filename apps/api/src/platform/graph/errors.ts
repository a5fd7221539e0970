import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { bilingual } from './descriptions.js';

/** Faults of the caller that may be shown as they are. Everything else is masked. */
const SHOWN = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CURSOR_EXPIRED',
  'DOCUMENT_NOT_TRUSTED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'ARGUMENT_MISSING',
  'ARGUMENT_NOT_TAKEN',
  'SPLIT_NOT_TAKEN',
  'TIMEOUT',
  'UNAUTHENTICATED',
  'UNKNOWN_CODE',
  'UNKNOWN_INDICATOR',
]);

export function unauthenticated(): GraphQLError {
  return new GraphQLError(bilingual('请先登录。', 'Please sign in.'), {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

export function forbidden(): GraphQLError {
  return new GraphQLError(bilingual('您的角色不能查看。', 'Your role may not see this.'), { extensions: { code: 'FORBIDDEN' } });
}

export function badInput(zh: string, en: string): GraphQLError {
  return new GraphQLError(bilingual(zh, en), { extensions: { code: 'BAD_USER_INPUT' } });
}

/** What PostgreSQL says when a statement ran too long. */
export const QUERY_CANCELED = '57014';

export const TIMED_OUT: GraphQLFormattedError = {
  message: bilingual('查询超时,请缩小范围。', 'The query took too long; ask for less.'),
  extensions: { code: 'TIMEOUT' },
};

/** Masks faults: the caller gets an id, the log gets the fault under the same id. */
export function formatErrors(log: (errorId: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted, thrown);
    if (SHOWN.has(code) && !/call stack/i.test(formatted.message)) return shown(formatted, code);
    const original = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    if ((original as { code?: unknown }).code === QUERY_CANCELED) return TIMED_OUT;
    const errorId = randomUUID();
    log(errorId, original);
    return {
      message: bilingual(`系统故障,编号 ${errorId}。`, `Something failed; its id is ${errorId}.`),
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}

/** What graphql-js says in the end when a variable has many faults. */
const TOO_MANY_WRONG_VALUES = 'Too many errors processing variables';

/** Validation gives every fault it finds one code; a limit's own says more. */
function codeOf(formatted: GraphQLFormattedError, thrown: unknown): string {
  const original = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  if (formatted.message.startsWith(TOO_MANY_WRONG_VALUES)) return 'BAD_USER_INPUT';
  const code = (original instanceof GraphQLError ? original.extensions['code'] : undefined) ?? formatted.extensions?.['code'];
  return typeof code === 'string' ? code : '';
}

function shown(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return {
    message: withoutGivenValue(formatted.message),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, ...costOf(formatted) },
  };
}

function costOf(formatted: GraphQLFormattedError): Record<string, unknown> {
  const { cost, maximumCost } = formatted.extensions ?? {};
  return cost === undefined ? {} : { cost, maximumCost };
}

/** What graphql-js says of a variable that does not fit its type: it repeats the whole value, phone number and all. */
const REPEATED_VALUE = /^(Variable "\$\w+") got invalid value (?:[^]*( at "[\w.[\]]+"); |[^]*; )[^]*$/;

function withoutGivenValue(message: string): string {
  return message.replace(REPEATED_VALUE, (_, variable: string, place?: string) => `${variable} got an invalid value${place ?? ''}.`);
}

const MOST_ERRORS = 5;

/** What cannot be run at all is refused with a few of its faults, not with every one. */
export const fewErrorsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.data || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.slice(0, MOST_ERRORS);
      },
    };
  },
};
