/** The body of every answer of `/admin/auth/*` that refuses. */
export interface LoginRefusalBody {
  code: LoginRefusalCode;
  message: string;
  messageEn: string;
}

interface Refusal {
  status: number;
  zh: string;
  en: string;
}

const refusals = {
  NOT_FOUND: { status: 404, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  CROSS_ORIGIN: {
    status: 403,
    zh: '请求不是从本系统的页面发出的。请从本系统的登录页登录。',
    en: 'The request does not come from a page of this system. Sign in from its own sign-in page.',
  },
  INVALID_INPUT: { status: 400, zh: '填写的内容不完整或格式不对。', en: 'What was sent is incomplete or malformed.' },
  INVALID_CREDENTIALS: { status: 401, zh: '用户名或密码不正确。', en: 'The user name or the password is not correct.' },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    zh: '失败次数太多，请稍后再试。',
    en: 'Too many failed attempts. Try again later.',
  },
  ACCOUNT_LOCKED: {
    status: 403,
    zh: '账号已锁定或已停用，请联系本单位或本区的管理员。',
    en: 'The account is locked or closed. Ask the administrator of your unit or district.',
  },
  UNAUTHENTICATED: { status: 401, zh: '尚未登录，或登录已过期。', en: 'You are not signed in, or the session has ended.' },
  WRONG_PASSWORD: { status: 422, zh: '当前密码不正确。', en: 'The current password is not correct.' },
  PASSWORD_TOO_SHORT: { status: 422, zh: '密码至少 12 个字符。', en: 'A password has at least 12 characters.' },
  PASSWORD_TOO_LONG: { status: 422, zh: '密码最多 128 个字符。', en: 'A password has at most 128 characters.' },
  PASSWORD_COMMON: {
    status: 422,
    zh: '这个密码太常见，或主要由用户名、地名组成，请换一个。',
    en: 'This password is too common, or mostly made of the user name or a place name. Choose another one.',
  },
  PASSWORD_UNCHANGED: { status: 422, zh: '新密码不能与当前密码相同。', en: 'The new password must differ from the current one.' },
  USERNAME_INVALID: {
    status: 422,
    zh: '用户名用 3 至 32 个小写字母、数字、点、横线或下划线，以字母开头。',
    en: 'A user name has 3 to 32 lower-case letters, digits, dots, hyphens or underscores and begins with a letter.',
  },
  USERNAME_TAKEN: { status: 409, zh: '这个用户名已被使用。', en: 'This user name is taken.' },
  LINK_INVALID: {
    status: 410,
    zh: '链接已经用过或已过期，请向管理员要一个新的。',
    en: 'The link has been used or has expired. Ask an administrator for a new one.',
  },
  FAULT: { status: 500, zh: '系统出错，请稍后再试。', en: 'Something went wrong. Try again later.' },
} satisfies Record<string, Refusal>;

/** Why a request to `/admin/auth/*` is refused. */
export type LoginRefusalCode = keyof typeof refusals;

/** Thrown anywhere below a login route; the routes answer with its status and both languages. */
export class LoginRefusal extends Error {
  readonly status: number;
  readonly body: LoginRefusalBody;

  constructor(
    readonly code: LoginRefusalCode,
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
    const { status, zh, en } = refusals[code];
    this.status = status;
    this.body = { code, message: zh, messageEn: en };
  }
}
