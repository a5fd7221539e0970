import type { FastifyInstance } from 'fastify';
import type { House } from '../platform/house.js';
import { createLogin } from './login.js';
import { loginRoutes } from './login-routes.js';

/** The login of staff below `/admin/auth`. */
export async function identityRoutes(app: FastifyInstance, { config, secrets, database }: House): Promise<void> {
  const secret = secrets.deriveKey('login').toString('base64url');
  const baseUrl = config.publicOrigin ?? `http://${config.host}:${config.port}`;
  await loginRoutes(app, {
    login: await createLogin({ pool: database.pool, secret, baseUrl }),
    pool: database.pool,
    secret,
    clock: () => new Date(),
    record: async ({ action, viewer }) => app.log.info({ action, userId: viewer?.userId }),
  });
}
