import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartRefusal } from './start-refusal.js';

/** How this process was told to run. Nothing else in the program reads the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server of one's own; null starts the embedded one. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** A bucket for the files, `s3://bucket?region=…&endpoint=…&pathStyle=1`; null keeps them in the data folder. */
  readonly files: string | null;
  /** Whether the demonstration district and its accounts are wanted. */
  readonly demo: boolean;
  /** Proxies whose `X-Forwarded-*` headers count: a number of hops, or addresses; false: none. */
  readonly trustProxy: number | string[] | false;
  /** Master secret from the environment; null keeps one in the data folder. */
  readonly masterSecret: string | null;
  /** The address that residents and staff type, where a proxy stands in front. */
  readonly publicOrigin: string | null;
  /** Points of cost that one address may ask of the public graph within a minute; 0 sets no limit. */
  readonly publicQuota: number;
  /** Megabytes of the public graph's answers that this process keeps; 0 keeps none. */
  readonly publicCache: number;
  /** Registered prefix of this publisher's OC4IDS ids; null publishes local ids. */
  readonly oc4idsPrefix: string | null;
  readonly production: boolean;
}

/** The folder that holds `apps` and `packages`; this file is two levels below `apps/api`. */
const home = fileURLToPath(new URL('../../../..', import.meta.url));

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const BUCKET_OPTIONS = ['region', 'endpoint', 'pathStyle'];

/** A misspelt option would send the files elsewhere. */
function isBucket(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, searchParams, username } = new URL(address);
  return ['', '/'].includes(pathname) && username === '' && [...searchParams.keys()].every((name) => BUCKET_OPTIONS.includes(name));
}

const variables = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DOORSTEP_DATA: z.string().min(1).default('data'),
  DOORSTEP_FILES: z.url({ protocol: /^s3$/ }).refine(isBucket).optional(),
  DOORSTEP_DEMO: flag.default(true),
  DOORSTEP_TRUST_PROXY: z
    .string()
    .regex(/^(\d+|[\w.:/]+(,[\w.:/]+)*)$/)
    .transform((value) => (/^\d+$/.test(value) ? Number(value) || (false as const) : value.split(',')))
    .default(false),
  DOORSTEP_PUBLIC_QUOTA: z.coerce.number().int().min(0).max(1_000_000_000).default(60_000),
  DOORSTEP_PUBLIC_CACHE: z.coerce.number().int().min(0).max(100_000).default(64),
  DOORSTEP_SECRET: z.string().min(32).optional(),
  DOORSTEP_PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value).origin)
    .optional(),
  DOORSTEP_OC4IDS_PREFIX: z.string().regex(/^oc4ids-[a-z0-9]{6}$/).optional(),
  NODE_ENV: z.string().optional(),
});

const meanings: Readonly<Record<string, { zh: string; en: string }>> = {
  HOST: { zh: '监听地址，如 127.0.0.1 或 0.0.0.0', en: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0' },
  PORT: { zh: '0 到 65535 之间的端口号', en: 'a port number from 0 to 65535' },
  DATABASE_URL: { zh: 'postgres:// 开头的连接串', en: 'a connection string that begins with postgres://' },
  DOORSTEP_DATA: { zh: '数据目录', en: 'the data folder' },
  DOORSTEP_FILES: {
    zh: 's3://桶名?region=…&endpoint=…&pathStyle=1，密钥放在 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 里',
    en: 's3://bucket?region=…&endpoint=…&pathStyle=1, with the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  },
  DOORSTEP_DEMO: { zh: '1（载入演示区）或 0（不载入）', en: '1 (with the demonstration district) or 0 (without)' },
  DOORSTEP_TRUST_PROXY: {
    zh: '前置代理的层数，或以逗号分隔的代理地址',
    en: 'the number of proxies in front, or their addresses with commas between',
  },
  DOORSTEP_PUBLIC_QUOTA: {
    zh: '同一地址每分钟可用的查询成本点数，0 为不限',
    en: 'points of cost that one address may use on the public graph within a minute, 0 for no limit',
  },
  DOORSTEP_PUBLIC_CACHE: {
    zh: '公开接口可保留答复的兆字节数，0 为不保留',
    en: 'megabytes of answers of the public graph to keep, 0 for none',
  },
  DOORSTEP_SECRET: { zh: '至少 32 个字符的主密钥', en: 'a master secret of at least 32 characters' },
  DOORSTEP_OC4IDS_PREFIX: { zh: '登记的 OC4IDS 前缀，如 oc4ids-abc123', en: 'a registered prefix of OC4IDS, such as oc4ids-abc123' },
  DOORSTEP_PUBLIC_ORIGIN: { zh: '对外网址，如 https://minsheng.example', en: 'the public address, such as https://minsheng.example' },
};

/** Reads the environment; a value that means nothing and an unknown `DOORSTEP_` name are refused. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  refuseUnknownNames(env);
  const set = Object.fromEntries(
    Object.keys(variables.shape).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const parsed = variables.safeParse(set);
  if (!parsed.success) throw wrongValue(String(parsed.error.issues[0]?.path[0]));
  const read = parsed.data;
  return {
    host: read.HOST,
    port: read.PORT,
    databaseUrl: read.DATABASE_URL ?? null,
    dataFolder: resolve(home, read.DOORSTEP_DATA),
    files: read.DOORSTEP_FILES ?? null,
    demo: read.DOORSTEP_DEMO,
    trustProxy: read.DOORSTEP_TRUST_PROXY,
    masterSecret: read.DOORSTEP_SECRET ?? null,
    publicOrigin: read.DOORSTEP_PUBLIC_ORIGIN ?? null,
    publicQuota: read.DOORSTEP_PUBLIC_QUOTA,
    publicCache: read.DOORSTEP_PUBLIC_CACHE,
    oc4idsPrefix: read.DOORSTEP_OC4IDS_PREFIX ?? null,
    production: read.NODE_ENV === 'production',
  };
}

function refuseUnknownNames(env: NodeJS.ProcessEnv): void {
  const known = Object.keys(variables.shape).filter((name) => name.startsWith('DOORSTEP_'));
  for (const name of Object.keys(env)) {
    if (!name.startsWith('DOORSTEP_') || known.includes(name)) continue;
    const nearest = known.toSorted((a, b) => distance(a, name) - distance(b, name))[0];
    throw new StartRefusal(
      {
        what: `不认识环境变量 ${name}。`,
        why: '名称写错的设置不会生效，所以不启动。',
        remedy: `是否想写 ${nearest}？可用的有：${known.join('、')}。`,
      },
      {
        what: `The environment variable ${name} is not known.`,
        why: 'A misspelt setting would silently do nothing.',
        remedy: `Did you mean ${nearest}? Known: ${known.join(', ')}.`,
      },
    );
  }
}

function wrongValue(name: string): StartRefusal {
  const meaning = meanings[name] ?? { zh: '合适的值', en: 'a fitting value' };
  return new StartRefusal(
    { what: `环境变量 ${name} 的值不能用。`, why: `它应当是：${meaning.zh}。`, remedy: `改正或去掉 ${name} 后再启动。` },
    {
      what: `The value of the environment variable ${name} cannot be used.`,
      why: `It should be ${meaning.en}.`,
      remedy: `Correct or remove ${name}, then start again.`,
    },
  );
}

/** Edit distance of two names. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
