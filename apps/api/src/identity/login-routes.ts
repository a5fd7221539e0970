import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { changePassword } from './change-password.js';
import type { LoginParts } from './login-parts.js';
import { LoginRefusal } from './login-refusal.js';
import { setUp } from './set-up.js';
import type { BegunSession } from './sign-in.js';
import { signIn } from './sign-in.js';
import type { SignedInViewer } from './viewer.js';
import { viewerOf } from './viewer.js';

/** Largest body of a request, in bytes. */
const bodyLimit = 8 * 1024;

/** Registers the login below `/admin/auth`. Five routes; everything else there is 404. */
export async function loginRoutes(app: FastifyInstance, parts: LoginParts): Promise<void> {
  const { login, pool, clock } = parts;
  await app.register(
    async (door) => {
      guard(door);
      door.post('/sign-in/username', { bodyLimit }, async (request, reply) =>
        begun(reply, await signIn(parts, request.body, request.ip)),
      );
      door.get('/get-session', async (request) => sessionBody(await viewerOf(request.headers.cookie, pool, clock())));
      door.post('/sign-out', { bodyLimit }, async (request, reply) => {
        const viewer = await viewerOf(request.headers.cookie, pool, clock());
        const cookie = request.headers.cookie ?? '';
        const { headers } = await login.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
        if (viewer) await parts.record({ action: 'login.ended', at: clock(), username: null, viewer });
        return begun(reply, { viewer: null, headers });
      });
      door.post('/change-password', { bodyLimit }, async (request, reply) =>
        begun(reply, await changePassword(parts, request.body, request.headers.cookie, request.ip)),
      );
      door.post('/setup', { bodyLimit }, async (request) => setUp(parts, request.body, request.ip));
    },
    { prefix: '/admin/auth' },
  );
}

/**
 * JSON only, and only from the console: every request carries `x-doorstep-console: 1`, which neither a form nor a foreign
 * page can send, and everything but GET an `Origin` of its own host.
 */
function guard(door: FastifyInstance): void {
  door.removeContentTypeParser('text/plain');
  door.setNotFoundHandler(() => {
    throw new LoginRefusal('NOT_FOUND');
  });
  door.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (request.is404) throw new LoginRefusal('NOT_FOUND');
    if (!isFromConsole(request)) throw new LoginRefusal('CROSS_ORIGIN');
  });
  door.setErrorHandler((error: unknown, request, reply) => {
    const refusal = error instanceof LoginRefusal ? error : refusalOfRequest(error);
    if (refusal.code === 'FAULT') request.log.error(error);
    if (refusal.retryAfterSeconds) void reply.header('retry-after', String(refusal.retryAfterSeconds));
    return reply.code(refusal.status).send(refusal.body);
  });
}

function isFromConsole(request: FastifyRequest): boolean {
  if (request.headers['x-doorstep-console'] !== '1') return false;
  const { origin } = request.headers;
  if (origin === undefined) return request.method === 'GET' || request.method === 'HEAD';
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

/** What Fastify itself refuses (malformed JSON, a wrong media type, too long a body) has a status below 500. */
function refusalOfRequest(error: unknown): LoginRefusal {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return new LoginRefusal(status < 500 ? 'INVALID_INPUT' : 'FAULT');
}

function begun(reply: FastifyReply, session: BegunSession): object {
  for (const cookie of session.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  return sessionBody(session.viewer);
}

/** What the console may know of the session. The token is in the cookie alone. */
function sessionBody(viewer: SignedInViewer | null): object {
  if (!viewer) return { signedIn: false };
  const { username, displayName, isDemonstration, sessionEndsAt } = viewer;
  return { signedIn: true, username, displayName, isDemonstration, sessionEndsAt };
}
