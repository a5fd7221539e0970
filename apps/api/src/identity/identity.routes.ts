import type { FastifyInstance } from 'fastify';
import type { SessionOf } from '../platform/graph/admin-graph.js';
import type { House } from '../platform/house.js';
import { createLogin } from './login.js';
import { auditLogin } from './login-audit.js';
import { loginRoutes } from './login-routes.js';
import { viewerOf } from './viewer.js';

/** The login of staff below `/admin/auth`. */
export async function identityRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { config, secrets, database } = house;
  const secret = secrets.deriveKey('login').toString('base64url');
  const baseUrl = config.publicOrigin ?? `http://${config.host}:${config.port}`;
  await loginRoutes(app, {
    login: await createLogin({ pool: database.pool, secret, baseUrl }),
    pool: database.pool,
    secret,
    clock: () => new Date(),
    record: (event) => auditLogin(house, app.log, event),
  });
}

/** Who is signed in, with the roles of this very moment. */
export const sessionOf: SessionOf = async (request, house) => {
  const viewer = await viewerOf(request.headers.cookie, house.database.pool);
  return viewer && { viewer, today: viewer.today };
};
